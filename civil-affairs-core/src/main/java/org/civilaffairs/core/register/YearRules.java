package org.civilaffairs.core.register;

import java.util.List;
import java.util.function.Function;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/** The rules about the books of a village's year; each says what it found in one finding that lists the places. */
public final class YearRules {

    /** All of them. */
    public static final List<Rule<BooksJudged>> ON_A_YEAR = List.of(
            TenBooksKept.RULE,
            Rule.of(RegisterProvisions.TIMELY, YearRules::timely),
            Rule.of(RegisterProvisions.ORIGINALS, YearRules::originals),
            Rule.of(RegisterProvisions.NOTHING_ERASED, YearRules::numbers),
            Rule.of(RegisterProvisions.PROOF, YearRules::proof),
            listing(RegisterProvisions.ENTER_ONCE, "written-twice", facts -> facts.year()
                    .doubleOrigins()),
            listing(RegisterProvisions.ONE_HOME, "counted-twice", facts -> facts.year()
                    .doublePayments()),
            Rule.of(RegisterProvisions.WRITER, YearRules::keyedIn));

    private YearRules() {}

    private static Rule<BooksJudged> listing(
            Provision provision, String code, Function<BooksJudged, List<String>> places) {
        return Rule.of(provision, (facts, verdict) -> list(facts, verdict, code, places.apply(facts)));
    }

    private static void list(BooksJudged facts, Verdict verdict, String code, List<String> places) {
        if (!places.isEmpty()) {
            facts.about(verdict.breach(code, facts.subject()), places).report();
        }
    }

    /** The periods are configured, so that what came late is a warning with the parameters of the books concerned. */
    private static void timely(BooksJudged facts, Verdict verdict) {
        if (!facts.any(EntrySign.LATE)) {
            return;
        }
        List<String> late = facts.places(book -> book.numbers(EntrySign.LATE));
        FindingDraft draft = facts.about(verdict.warning("late-entries", facts.subject()), late);
        facts.year().books().stream()
                .filter(book -> book.any(EntrySign.LATE))
                .map(book -> book.book().type().workingDays())
                .distinct()
                .forEach(limit -> draft.using(facts.policy().use(limit)));
        draft.report();
    }

    private static void originals(BooksJudged facts, Verdict verdict) {
        if (facts.any(EntrySign.LACKS_DOCUMENTS)) {
            list(facts, verdict, "documents-missing", facts.places(book -> book.numbers(EntrySign.LACKS_DOCUMENTS)));
        }
    }

    private static void numbers(BooksJudged facts, Verdict verdict) {
        List<BookYear> books = facts.year().books();
        for (int i = 0; i < books.size(); i++) {
            if (books.get(i).hasGaps()) {
                list(facts, verdict, "numbers-missing", facts.places(BookYear::gaps));
                return;
            }
        }
    }

    private static void proof(BooksJudged facts, Verdict verdict) {
        List<BookYear> books = facts.year().books();
        for (int i = 0; i < books.size(); i++) {
            if (!books.get(i).faults().isEmpty()) {
                list(facts, verdict, "altered", facts.places(YearRules::altered));
                return;
            }
        }
    }

    private static List<Integer> altered(BookYear book) {
        return book.faults().stream().map(ChainFault::from).toList();
    }

    private static void keyedIn(BooksJudged facts, Verdict verdict) {
        if (facts.any(EntrySign.KEYED_IN_BY_TOWN)) {
            List<String> entries = facts.places(book -> book.numbers(EntrySign.KEYED_IN_BY_TOWN));
            facts.about(verdict.info("keyed-in-by-town", facts.subject()), entries)
                    .report();
        }
    }
}
