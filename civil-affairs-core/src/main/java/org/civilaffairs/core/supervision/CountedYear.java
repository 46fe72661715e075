package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.archive.ArchiveJudged;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.CabinetSetUp;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.BooksJudged;
import org.civilaffairs.core.register.EntrySign;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.training.AttendanceRequirement;

/**
 * What a village's year says for the measures of the standard sheet of one assistant (RSP-03): office and cabinet, books,
 * entries in time and with their originals, training. Measures of duties that are not on record here are left out, and so
 * stay undetermined; the entries of a part of a year too, since a book's signs do not tell in whose time they were.
 */
public final class CountedYear {

    private final VillageYear village;
    private final int year;
    private final Appointment assistant;
    private final Map<String, Count> counts = new TreeMap<>();

    private CountedYear(VillageYear village, int year, Appointment assistant) {
        this.village = village;
        this.year = year;
        this.assistant = assistant;
    }

    /**
     * Counts for one assistant and year.
     *
     * @param village the village's facts, as of a day of that year or the next
     */
    public static YearFacts of(VillageYear village, int year, Appointment assistant) {
        CountedYear counted = new CountedYear(village, year, assistant);
        village.archives().forEach(counted::cabinet);
        village.books().stream().filter(books -> books.year().year() == year).forEach(counted::books);
        counted.training();
        return YearFacts.of(counted.counts);
    }

    private void cabinet(ArchiveJudged archive) {
        List<Cabinet> primary =
                archive.archive().cabinets().stream().filter(Cabinet::primary).toList();
        boolean labelled = primary.size() == 1 && primary.get(0).labelled();
        one("A1.office", !archive.archive().offices().isEmpty());
        one("A1.cabinet", labelled);
        one("A4.archived", CabinetSetUp.RULE.judge(archive, village.asOf()).outcome() == Outcome.MET);
    }

    private void one(String measure, boolean there) {
        counts.put(measure, Count.of(there ? 1 : 0, 1));
    }

    private void books(BooksJudged judged) {
        List<BookYear> books = judged.year().books();
        List<String> lacking = new ArrayList<>();
        for (RegisterType type : RegisterType.values()) {
            boolean kept = books.stream()
                    .anyMatch(book -> book.book().type() == type
                            && !book.hasGaps()
                            && book.faults().isEmpty());
            if (!kept) {
                lacking.add(type.code());
            }
        }
        int all = RegisterType.values().length;
        counts.put("A2.books", new Count(all - lacking.size(), all, lacking));
        if (wholeYear()) {
            counts.put("A3.inTime", without(books, EntrySign.LATE));
            counts.put("A4.originals", without(books, EntrySign.LACKS_DOCUMENTS));
        }
    }

    private boolean wholeYear() {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate since = village.post().since().isAfter(first) ? village.post().since() : first;
        return assistant
                .interval()
                .filter(days -> days.contains(since) && days.contains(LocalDate.of(year, 12, 31)))
                .isPresent();
    }

    private static Count without(List<BookYear> books, EntrySign sign) {
        int all = books.stream().mapToInt(BookYear::entries).sum();
        List<String> found = books.stream()
                .flatMap(book -> book.numbers(sign).stream()
                        .map(number -> book.book().type().code() + "-" + number))
                .toList();
        return new Count(all - found.size(), all, found);
    }

    private void training() {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = village.asOf().isBefore(end) ? village.asOf() : end;
        village.trainings().stream()
                .filter(town -> town.year() == year)
                .findFirst()
                .map(town -> AttendanceRequirement.of(assistant, town, day))
                .ifPresent(attendance ->
                        counts.put("A5.attended", Count.of(attendance.attended(), attendance.required())));
    }
}
