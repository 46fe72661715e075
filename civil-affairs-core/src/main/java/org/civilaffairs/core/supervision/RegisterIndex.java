package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.archive.ArchiveJudged;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.PostEnd;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.FirstDay;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.BooksAsked;
import org.civilaffairs.core.register.BooksJudged;
import org.civilaffairs.core.register.VillageBooks;

/**
 * Gathers what the ten books and the cabinets of villages are judged by: the year judged for, the one before where there are books of
 * it, and of older ones what the proof of their books found (what was only ever on paper is not known here).
 */
final class RegisterIndex {

    private final DayIndex index;
    private final boolean kept;
    private final Map<DivisionCode, List<VillageBooks>> years = new HashMap<>();
    private final Map<DivisionCode, VillageArchive> archives = new HashMap<>();

    RegisterIndex(Registers registers, DayIndex index) {
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

    /** Returns the books to judge; none where books are not kept, or before the village and the plan are there. */
    List<BooksJudged> books(PostFacts post) {
        List<BooksJudged> judged = new ArrayList<>(2);
        if (asked(post)) {
            List<VillageBooks> known = years.getOrDefault(post.village(), List.of());
            int now = index.asOf.getYear();
            boolean everKept = known.stream().anyMatch(year -> !year.books().isEmpty() || year.year() < now - 1);
            known.stream()
                    .filter(books -> books.year() < now - 1
                            && books.books().stream()
                                    .anyMatch(book -> !book.faults().isEmpty()))
                    .map(books -> of(known, post.village(), books.year()))
                    .forEach(books -> judged.add(new BooksJudged(
                            books, post.name(), everKept, index.policyOfYear(post.village(), books.year()))));
            for (int year = now - 1; year <= now; year++) {
                VillageBooks books = of(known, post.village(), year);
                if (year == now || !books.books().isEmpty()) {
                    judged.add(new BooksJudged(books, post.name(), everKept, index.policyOfYear(post.village(), year)));
                }
            }
        }
        return judged;
    }

    /** Returns the archive to judge, with the books of the year and of the one before. */
    List<ArchiveJudged> archives(PostFacts post, List<BooksJudged> books) {
        if (!asked(post)) {
            return List.of();
        }
        List<BookYear> all = books.stream()
                .filter(year -> year.year().year() >= index.asOf.getYear() - 1)
                .flatMap(year -> year.year().books().stream())
                .toList();
        return List.of(new ArchiveJudged(archive(post.village()), post.name(), all, ends(post), post.policy()));
    }

    /** Returns how many of a town's villages are asked for nothing, as nobody has set the day for all; none where no books are kept. */
    Optional<BooksAsked> asked(Division town, Stream<PostFacts> posts) {
        if (!kept) {
            return Optional.empty();
        }
        Map<Boolean, Long> villages = posts.filter(post ->
                        begun(post) || post.policy().get(Parameters.KEPT_FROM).equals(FirstDay.UNSET))
                .collect(Collectors.partitioningBy(this::begun, Collectors.counting()));
        return Optional.of(new BooksAsked(
                town.code(), town.name(), villages.get(true), villages.get(false), index.policy(town.code())));
    }

    private boolean asked(PostFacts post) {
        return kept
                && !index.asOf.isBefore(post.since())
                && (begun(post) || post.policy().get(Parameters.KEPT_FROM).reached(index.asOf));
    }

    private boolean begun(PostFacts post) {
        VillageArchive archive = archive(post.village());
        return years.containsKey(post.village()) || !archive.equals(VillageArchive.nothing(archive.village()));
    }

    private VillageArchive archive(DivisionCode village) {
        return archives.getOrDefault(village, VillageArchive.nothing(village)).asOf(index.asOf);
    }

    private static VillageBooks of(List<VillageBooks> known, DivisionCode village, int year) {
        return known.stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .map(one -> new VillageBooks(village, year, one.books(), one.doubleOrigins(), one.doublePayments()))
                .orElseGet(() -> VillageBooks.of(village, year, List.of()));
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
