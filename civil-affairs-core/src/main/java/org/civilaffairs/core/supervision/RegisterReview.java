package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.archive.ArchiveJudged;
import org.civilaffairs.core.archive.ArchiveRules;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.PostEnd;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.BooksJudged;
import org.civilaffairs.core.register.VillageYear;
import org.civilaffairs.core.register.YearRules;
import org.civilaffairs.core.rule.Finding;

/**
 * Looks over the ten books and the cabinet of villages: the year judged for, and the one before where there are books of
 * it (what was only ever on paper is not known here).
 */
final class RegisterReview {

    private final DayIndex index;
    private final boolean kept;
    private final Map<DivisionCode, List<VillageYear>> years = new HashMap<>();
    private final Map<DivisionCode, VillageArchive> archives = new HashMap<>();

    RegisterReview(Registers registers, DayIndex index) {
        this.index = index;
        this.kept = registers.kept();
        registers.years().forEach(year -> years.computeIfAbsent(
                        index.codeNow(year.village(), index.asOf, LocalDate.of(year.year(), 1, 1)),
                        absent -> new ArrayList<>(2))
                .add(year));
        registers.archives().forEach(archive -> archives.put(codeNow(archive), archive));
    }

    private DivisionCode codeNow(VillageArchive archive) {
        LocalDate first = archive.cabinets().stream()
                .map(Cabinet::since)
                .min(Comparator.naturalOrder())
                .orElse(index.asOf);
        return index.codeNow(archive.village(), index.asOf, first);
    }

    void judge(PostFacts post, Consumer<? super Finding> sink) {
        if (!kept || index.asOf.isBefore(post.since())) {
            return;
        }
        List<VillageYear> known = years.getOrDefault(post.village(), List.of());
        boolean everKept = known.stream().anyMatch(year -> !year.books().isEmpty());
        int now = index.asOf.getYear();
        List<BookYear> books = new ArrayList<>();
        for (int year = now - 1; year <= now; year++) {
            VillageYear judged = of(known, post.village(), year);
            books.addAll(judged.books());
            if (year == now || !judged.books().isEmpty()) {
                BooksJudged facts =
                        new BooksJudged(judged, post.name(), everKept, index.policyOfYear(post.village(), year));
                YearRules.ON_A_YEAR.forEach(rule -> rule.judge(facts, index.asOf, sink));
            }
        }
        VillageArchive archive = archives.getOrDefault(post.village(), VillageArchive.nothing(post.village()))
                .asOf(index.asOf);
        ArchiveJudged facts = new ArchiveJudged(archive, post.name(), books, ends(post), post.policy());
        ArchiveRules.ON_AN_ARCHIVE.forEach(rule -> rule.judge(facts, index.asOf, sink));
    }

    private static VillageYear of(List<VillageYear> known, DivisionCode village, int year) {
        return known.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .map(one -> new VillageYear(village, year, one.books(), one.doubleOrigins(), one.doublePayments()))
                .orElseGet(() -> VillageYear.of(village, year, List.of()));
    }

    private static List<PostEnd> ends(PostFacts post) {
        return post.appointments().stream()
                .flatMap(appointment -> appointment
                        .interval()
                        .filter(days -> !days.isEmpty())
                        .flatMap(days -> days.until())
                        .map(until -> new PostEnd(
                                appointment.person(), appointment.candidacy().name(), until))
                        .stream())
                .toList();
    }
}
