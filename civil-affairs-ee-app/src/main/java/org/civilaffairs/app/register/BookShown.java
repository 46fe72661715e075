package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.Map;
import org.civilaffairs.core.rule.Language;

/**
 * A book as the API shows it.
 *
 * @param entries  how many were written, whatever became of them
 * @param standing how many of them were neither corrected nor voided and tell of an event
 * @param late     of those that stand, how many came late
 * @param untold   how many of which no calendar tells
 * @param lacking  how many lack a document
 * @param open     whether it still takes entries
 * @param digest   the digest of the last entry, or of the heading
 * @param months   entries that stand by month of the event; null in a list of books
 */
public record BookShown(
        String book,
        String title,
        int year,
        int entries,
        int standing,
        int late,
        int untold,
        int lacking,
        boolean open,
        LocalDate openedOn,
        LocalDate closedOn,
        String digest,
        Map<Integer, Integer> months) {

    static BookShown of(KeptBook kept, Map<Integer, Integer> months, Language language) {
        return new BookShown(
                kept.id().type().code(),
                kept.id().type().title(language, kept.id().village()),
                kept.id().year(),
                kept.head().lastNumber(),
                kept.figures().standing(),
                kept.figures().late(),
                kept.figures().untold(),
                kept.figures().lacking(),
                kept.head().open(),
                kept.opened().orElse(null),
                kept.closed().orElse(null),
                kept.head().lastDigest(),
                months);
    }
}
