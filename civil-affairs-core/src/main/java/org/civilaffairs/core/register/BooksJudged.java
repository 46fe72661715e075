package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Subject;

/**
 * What the rules of a village's year look at.
 *
 * @param name the village's name
 * @param everKept whether the village has books of any year
 */
public record BooksJudged(VillageBooks year, String name, boolean everKept, Policy policy) implements Serializable {

    private static final int MOST_NAMED = 20;

    public BooksJudged {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
    }

    Subject subject() {
        return new Subject(Subject.Kind.DIVISION, year.village().digits());
    }

    /** Returns the entries that something holds of, such as {@code R05-3}. */
    List<String> entries(Predicate<EntryMark> wanted) {
        return year.books().stream()
                .flatMap(book -> book.marked().stream()
                        .filter(wanted)
                        .map(entry -> book.book().type().code() + "-" + entry.number()))
                .toList();
    }

    FindingDraft about(FindingDraft draft, List<String> entries) {
        String more = entries.size() > MOST_NAMED ? " …" : "";
        return draft.fact("name", name)
                .fact("year", year.year())
                .fact("count", entries.size())
                .fact("entries", entries.stream().limit(MOST_NAMED).collect(Collectors.joining(" ")) + more);
    }
}
