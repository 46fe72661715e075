package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/**
 * REG-01, clause 5.3: every village keeps all ten books, every year. While those of the year before may still be closed,
 * the new ones may still be begun; a village that never kept any has no such time.
 */
public final class TenBooksKept {

    /** The rule: one finding a year, which lists what is missing. */
    public static final Rule<BooksJudged> RULE = Rule.of(RegisterProvisions.TEN_BOOKS, TenBooksKept::check);

    private TenBooksKept() {}

    private static void check(BooksJudged facts, Verdict verdict) {
        // Of older years only what their proof found is known here.
        if (facts.year().complete() || facts.year().year() < verdict.asOf().getYear() - 1) {
            return;
        }
        List<RegisterType> missing = facts.year().missing();
        if (!facts.everKept()) {
            verdict.breach("never-kept", facts.subject())
                    .fact("name", facts.name())
                    .fact("year", facts.year().year())
                    .report();
            return;
        }
        LocalDate until =
                facts.policy().get(Parameters.CLOSE_BY).in(facts.year().year());
        boolean beginning = !verdict.asOf().isAfter(until);
        FindingDraft draft = beginning
                ? verdict.pending("books-to-begin", facts.subject())
                        .fact("until", until)
                        .using(facts.policy().use(Parameters.CLOSE_BY))
                : verdict.breach("books-missing", facts.subject());
        draft.fact("name", facts.name())
                .fact("year", facts.year().year())
                .fact("count", missing.size())
                .fact("books", missing.stream().map(RegisterType::code).collect(Collectors.joining(", ")))
                .report();
    }
}
