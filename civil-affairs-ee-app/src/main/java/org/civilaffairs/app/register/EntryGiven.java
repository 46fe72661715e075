package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntrySource;

/**
 * What somebody hands in to be written into a book.
 *
 * @param content      text by column key, as it was typed
 * @param happenedOn   the day of the event
 * @param knownOn      the day on which it became known, where the book asks for it; null elsewhere
 * @param recordedOn   the day that the paper says it was written on; null for today, and always today where there is no paper
 * @param source       null for the usual: first written here by the village, keyed in from paper by the town
 * @param payment      the identifier of the money or goods that are counted here; null for none
 * @param concernsYear the year of a late fact whose own book is closed; null for none
 * @param actor        in whose name an administrator writes; null for everybody else
 */
public record EntryGiven(
        Map<String, String> content,
        LocalDate happenedOn,
        LocalDate knownOn,
        LocalDate recordedOn,
        EntrySource source,
        String checkedBy,
        List<OriginalGiven> originals,
        String payment,
        Integer concernsYear,
        String remark,
        OnBehalf actor) {

    /** A source document: an attachment by its id, or the place of a paper such as G1-S2-B07-J012. */
    public record OriginalGiven(DocumentKind kind, String attachment, String place) {}

    public EntryGiven {
        content = content == null ? Map.of() : content;
        checkedBy = Objects.requireNonNullElse(checkedBy, "");
        originals = originals == null ? List.of() : List.copyOf(originals);
        payment = Objects.requireNonNullElse(payment, "").strip();
        concernsYear = Objects.requireNonNullElse(concernsYear, 0);
        remark = Objects.requireNonNullElse(remark, "");
    }

    /** Returns what is handed in about an event today. */
    public static EntryGiven of(Map<String, String> content, LocalDate happenedOn) {
        return new EntryGiven(content, happenedOn, null, null, null, null, null, null, null, null, null);
    }

    /** Returns what has no content: when and from where it is written, and in whose name. */
    static EntryGiven bare(LocalDate recordedOn, EntrySource source, OnBehalf actor) {
        return new EntryGiven(null, null, null, recordedOn, source, null, null, null, null, null, actor);
    }

    /** Returns this of an event on a day. */
    EntryGiven on(LocalDate day) {
        return new EntryGiven(
                content, day, knownOn, recordedOn, source, checkedBy, originals, payment, concernsYear, remark, actor);
    }
}
