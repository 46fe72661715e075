package org.civilaffairs.core.register;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.rule.Verdict;

/** The rules about the books of a village's year; each says what it found in one finding that lists the places. */
public final class YearRules {

    /** All of them. */
    public static final List<Rule<BooksJudged>> ON_A_YEAR = List.of(
            TenBooksKept.RULE,
            Rule.of(RegisterProvisions.TIMELY, YearRules::timely),
            onEntries(RegisterProvisions.ORIGINALS, "documents-missing", entry -> !entry.missing()
                    .isEmpty()),
            listing(RegisterProvisions.NOTHING_ERASED, "numbers-missing", YearRules::gaps),
            listing(RegisterProvisions.PROOF, "altered", YearRules::faults),
            listing(RegisterProvisions.ENTER_ONCE, "written-twice", facts -> facts.year()
                    .doubleOrigins()),
            listing(RegisterProvisions.ONE_HOME, "counted-twice", facts -> facts.year()
                    .doublePayments()),
            Rule.of(RegisterProvisions.WRITER, YearRules::keyedIn));

    private YearRules() {}

    private static Rule<BooksJudged> onEntries(Provision provision, String code, Predicate<EntryMark> faulty) {
        return listing(provision, code, facts -> facts.entries(faulty));
    }

    private static Rule<BooksJudged> listing(
            Provision provision, String code, Function<BooksJudged, List<String>> places) {
        return Rule.of(provision, (facts, verdict) -> {
            List<String> found = places.apply(facts);
            if (!found.isEmpty()) {
                facts.about(verdict.breach(code, facts.subject()), found).report();
            }
        });
    }

    /** The periods are configured, so that what came late is a warning with the parameters of the books concerned. */
    private static void timely(BooksJudged facts, Verdict verdict) {
        List<String> late = facts.entries(EntryMark::late);
        if (late.isEmpty()) {
            return;
        }
        Subject subject = facts.subject();
        FindingDraft draft = facts.about(verdict.warning("late-entries", subject), late);
        facts.year().books().stream()
                .filter(book -> book.marked().stream().anyMatch(EntryMark::late))
                .map(book -> book.book().type().workingDays())
                .distinct()
                .forEach(limit -> draft.using(facts.policy().use(limit)));
        draft.report();
    }

    private static void keyedIn(BooksJudged facts, Verdict verdict) {
        List<String> entries = facts.entries(EntryMark::keyedInByTown);
        if (!entries.isEmpty()) {
            facts.about(verdict.info("keyed-in-by-town", facts.subject()), entries)
                    .report();
        }
    }

    private static List<String> gaps(BooksJudged facts) {
        return facts.year().books().stream()
                .flatMap(book ->
                        book.gaps().stream().map(number -> book.book().type().code() + "-" + number))
                .toList();
    }

    private static List<String> faults(BooksJudged facts) {
        return facts.year().books().stream()
                .flatMap(book ->
                        book.faults().stream().map(fault -> book.book().type().code() + "-" + fault.from()))
                .toList();
    }
}
