package org.civilaffairs.core.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.YearlyDeadline;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.register.RegisterProvisions;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/**
 * ARC-02, clause 5.3: books of a past year are closed and lie in the cabinet in time, an empty quarter has its nil entry,
 * what was lent comes back. The days are configured, so that all of it are warnings.
 */
public final class ArchivedInTime {

    private static final int QUARTERS = 4;
    private static final List<BookYear> NONE = List.of();

    /** The rule. */
    public static final Rule<ArchiveJudged> RULE = Rule.of(RegisterProvisions.ARCHIVED, ArchivedInTime::check);

    private ArchivedInTime() {}

    private static void check(ArchiveJudged facts, Verdict verdict) {
        LocalDate asOf = verdict.asOf();
        boolean nilWanted = facts.policy().get(Parameters.NIL_ENTRY);
        List<BookYear> open = NONE;
        List<BookYear> unplaced = NONE;
        List<BookYear> silent = NONE;
        for (int i = 0; i < facts.books().size(); i++) {
            BookYear book = facts.books().get(i);
            if (book.book().year() < asOf.getYear()) {
                open = book.openOn(asOf) ? and(open, book) : open;
                unplaced = book.openOn(asOf) || placed(facts, book) ? unplaced : and(unplaced, book);
            }
            silent = nilWanted && book.quarters() != Quarters.ALL ? and(silent, book) : silent;
        }
        late(facts, verdict, "not-closed", Parameters.CLOSE_BY, open);
        late(facts, verdict, "not-placed", Parameters.PLACE_BY, unplaced);
        nil(facts, verdict, silent);
        loans(facts, verdict);
    }

    private static List<BookYear> and(List<BookYear> books, BookYear another) {
        List<BookYear> more = books.isEmpty() ? new ArrayList<>() : books;
        more.add(another);
        return more;
    }

    private static boolean placed(ArchiveJudged facts, BookYear book) {
        return facts.archive().volumes().stream()
                .anyMatch(volume ->
                        volume.book().equals(book.book()) && volume.state().placed());
    }

    private static void loans(ArchiveJudged facts, Verdict verdict) {
        if (facts.archive().volumes().isEmpty()) {
            return;
        }
        List<String> overdue = facts.archive().volumes().stream()
                .filter(volume -> volume.loan()
                        .filter(loan -> loan.dueOn().isBefore(verdict.asOf()))
                        .isPresent())
                .map(Volume::archiveNumber)
                .toList();
        if (!overdue.isEmpty()) {
            facts.about(verdict.warning("loan-overdue", facts.subject()), overdue)
                    .using(facts.policy().use(Parameters.LOAN_DAYS))
                    .report();
        }
    }

    /** A deadline lies in the year after the book's. */
    private static void late(
            ArchiveJudged facts,
            Verdict verdict,
            String code,
            Parameter<YearlyDeadline> deadline,
            List<BookYear> books) {
        if (books.isEmpty()) {
            return;
        }
        List<String> late = books.stream()
                .filter(book -> verdict.asOf()
                        .isAfter(facts.policy().get(deadline).in(book.book().year() + 1)))
                .map(ArchiveJudged::name)
                .toList();
        if (!late.isEmpty()) {
            facts.about(verdict.warning(code, facts.subject()), late)
                    .fact("until", facts.policy().get(deadline))
                    .using(facts.policy().use(deadline))
                    .report();
        }
    }

    /** A quarter in which the book was not begun yet wants none. */
    private static void nil(ArchiveJudged facts, Verdict verdict, List<BookYear> silent) {
        if (silent.isEmpty()) {
            return;
        }
        int days = facts.policy().get(Parameters.NIL_ENTRY_DAYS);
        List<String> missing = new ArrayList<>();
        for (BookYear book : silent) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                LocalDate end = Quarters.end(book.book().year(), quarter);
                boolean due = verdict.asOf().isAfter(end.plusDays(days))
                        && !book.open().since().isAfter(end);
                if (due && !book.has(quarter)) {
                    missing.add(ArchiveJudged.name(book) + "-Q" + quarter);
                }
            }
        }
        if (!missing.isEmpty()) {
            facts.about(verdict.warning("nil-entries-missing", facts.subject()), missing)
                    .using(facts.policy().use(Parameters.NIL_ENTRY_DAYS))
                    .report();
        }
    }
}
