package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.archive.ArchiveJudged;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.CabinetSetUp;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.BooksJudged;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.StandingEntry;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.training.AttendanceRequirement;

/**
 * What a village's year says for the measures of the standard sheet of one assistant (RSP-03): office and cabinet, books,
 * entries in time and with their originals, training. Only entries that stand are counted, so that a mistake struck out costs
 * nothing, and its correction counts once. Measures of duties that are not on record here are left out, and so stay undetermined.
 */
public final class CountedYear {

    private static final int MOST_NAMED = 10;

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
     * @param entries what stands in the year's books of the days for which the assistant answers
     */
    public static YearFacts of(VillageYear village, int year, Appointment assistant, List<StandingEntry> entries) {
        CountedYear counted = new CountedYear(village, year, assistant);
        village.archives().forEach(counted::cabinet);
        List<BooksJudged> books = village.books().stream()
                .filter(kept -> kept.year().year() == year)
                .toList();
        books.forEach(counted::books);
        if (!books.isEmpty() || !entries.isEmpty()) {
            counted.entries(entries);
        }
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
    }

    private void entries(List<StandingEntry> entries) {
        timely("A3.inTime", entries);
        timely("B3.inTime", of(entries, RegisterType.HARDSHIP_CHANGE));
        counts.put("A4.originals", without(entries, StandingEntry::lacking));
        int community = of(entries, RegisterType.COMMUNITY_BUILDING).size();
        counts.put("I2.entries", Count.of(community, community));
    }

    private static List<StandingEntry> of(List<StandingEntry> entries, RegisterType book) {
        return entries.stream().filter(entry -> entry.book() == book).toList();
    }

    /** Where a year's holiday table is missing nobody can tell what was late, and it is not counted. */
    private void timely(String measure, List<StandingEntry> entries) {
        if (entries.stream().noneMatch(StandingEntry::untold)) {
            counts.put(measure, without(entries, StandingEntry::late));
        }
    }

    private static Count without(List<StandingEntry> entries, Predicate<StandingEntry> against) {
        List<String> missed =
                entries.stream().filter(against).map(StandingEntry::place).toList();
        return new Count(
                entries.size() - missed.size(),
                entries.size(),
                missed.stream().limit(MOST_NAMED).toList());
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
