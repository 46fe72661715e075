package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    public BooksJudged {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
    }

    Subject subject() {
        return new Subject(Subject.Kind.DIVISION, year.village().digits());
    }

    /** Returns whether some entry of some book has a sign. */
    boolean any(EntrySign wanted) {
        List<BookYear> books = year.books();
        for (int i = 0; i < books.size(); i++) {
            if (books.get(i).any(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Returns places in the books, such as {@code R05-3}. */
    List<String> places(Function<BookYear, List<Integer>> numbers) {
        return year.books().stream()
                .flatMap(book -> numbers.apply(book).stream()
                        .map(number -> book.book().type().code() + "-" + number))
                .toList();
    }

    FindingDraft about(FindingDraft draft, List<String> entries) {
        return draft.fact("name", name).fact("year", year.year()).places(entries);
    }
}
