package org.civilaffairs.core.archive;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.EntrySign;
import org.civilaffairs.core.register.RegisterProvisions;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/** The rules about a village's archive. */
public final class ArchiveRules {

    /** All of them. */
    public static final List<Rule<ArchiveJudged>> ON_AN_ARCHIVE = List.of(
            CabinetSetUp.RULE,
            ArchivedInTime.RULE,
            Rule.of(RegisterProvisions.CLOSED, ArchiveRules::closed),
            Rule.of(ArchiveProvisions.DOCUMENTS, ArchiveRules::documents),
            Rule.of(ArchiveProvisions.HANDED_OVER, ArchiveRules::handedOver));

    private ArchiveRules() {}

    private static void closed(ArchiveJudged facts, Verdict verdict) {
        List<BookYear> books = facts.books();
        for (int i = 0; i < books.size(); i++) {
            if (books.get(i).any(EntrySign.AFTER_CLOSING)) {
                List<String> late = books.stream()
                        .flatMap(book -> book.numbers(EntrySign.AFTER_CLOSING).stream()
                                .map(number -> ArchiveJudged.name(book) + "-" + number))
                        .toList();
                facts.about(verdict.breach("written-after-closing", facts.subject()), late)
                        .report();
                return;
            }
        }
    }

    private static void documents(ArchiveJudged facts, Verdict verdict) {
        List<String> altered = facts.archive().alteredDocuments();
        if (!altered.isEmpty()) {
            facts.about(verdict.breach("document-altered", facts.subject()), altered)
                    .report();
        }
    }

    /** Only posts that ended while there were books are looked at; what was before left nothing to hand over. */
    private static void handedOver(ArchiveJudged facts, Verdict verdict) {
        if (facts.ends().isEmpty()) {
            return;
        }
        LocalDate first = facts.firstBook().orElse(LocalDate.MAX);
        int days = facts.policy().get(Parameters.HAND_OVER_DAYS);
        for (PostEnd end : facts.ends()) {
            boolean due = !end.on().isBefore(first) && !end.on().isAfter(verdict.asOf());
            boolean done = facts.archive().handOvers().stream()
                    .anyMatch(handOver -> handOver.giver().equals(end.person()) && handOver.signed());
            if (due && !done) {
                LocalDate until = end.on().plusDays(days);
                FindingDraft draft = verdict.asOf().isAfter(until)
                        ? verdict.breach("not-handed-over", facts.subject())
                        : verdict.pending("to-hand-over", facts.subject());
                draft.fact("village", facts.name())
                        .fact("name", end.name())
                        .fact("on", end.on())
                        .fact("until", until)
                        .using(facts.policy().use(Parameters.HAND_OVER_DAYS))
                        .report();
            }
        }
    }
}
