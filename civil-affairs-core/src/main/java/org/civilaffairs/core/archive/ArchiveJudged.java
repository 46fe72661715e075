package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Subject;

/**
 * What the rules of a village's archive look at.
 *
 * @param archive as it stood on the day judged for
 * @param name the village's name
 * @param books those of the year and of the one before
 * @param ends the posts that ended
 */
public record ArchiveJudged(
        VillageArchive archive, String name, List<BookYear> books, List<PostEnd> ends, Policy policy)
        implements Serializable {

    public ArchiveJudged {
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
        books = List.copyOf(books);
        ends = List.copyOf(ends);
    }

    Subject subject() {
        return new Subject(Subject.Kind.DIVISION, archive.village().digits());
    }

    FindingDraft about(FindingDraft draft, List<String> places) {
        return draft.fact("name", name).places(places);
    }

    /** Returns the first day on which there was a book to hand over. */
    Optional<LocalDate> firstBook() {
        return books.stream().map(book -> book.open().since()).min(Comparator.naturalOrder());
    }

    static String name(BookYear book) {
        return book.book().type().code() + "-" + book.book().year();
    }
}
