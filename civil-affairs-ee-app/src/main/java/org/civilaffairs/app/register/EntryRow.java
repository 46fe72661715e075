package org.civilaffairs.app.register;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.RegisterEntry;

/**
 * An entry as its row has it: the canonical text, and beside it what it is found by. The seal is a keyed digest over all columns, so
 * that a change to those that no chain covers shows as well.
 *
 * @param hidden    encrypted; null where the entry hides nothing
 * @param rowDigest null where the entry was not imported
 */
record EntryRow(RegisterEntry entry, Timing timing, String hidden, String rowDigest) {

    static final List<String> COLUMNS = List.of(
            "village",
            "book",
            "book_year",
            "number",
            "kind",
            "happened_on",
            "recorded_on",
            "event_month",
            "refers_year",
            "refers_to",
            "timing",
            "missing",
            "search_text",
            "canonical",
            "digest",
            "hidden",
            "row_digest",
            "seal");

    static final String SEAL = "register-seal";

    /** Returns the values of the columns, the seal last. */
    Object[] values(UnaryOperator<String> seal) {
        boolean refers = entry.refersTo() > 0;
        Object[] values = {
            entry.book().village().digits(),
            entry.book().type().code(),
            entry.book().year(),
            entry.number(),
            entry.kind().name(),
            entry.happenedOn(),
            entry.recordedOn(),
            entry.happenedOn().getMonthValue(),
            refers ? Integer.valueOf(referredYear(entry)) : null,
            refers ? Integer.valueOf(entry.refersTo()) : null,
            timing.name(),
            missing(),
            SearchText.of(entry),
            entry.canonical(),
            entry.digest(),
            hidden,
            rowDigest,
            null
        };
        values[values.length - 1] = seal.apply(text(values));
        return values;
    }

    /** Returns what the seal covers: each column as text with its length, the seal itself left out. */
    static String text(Object... values) {
        var text = new StringBuilder(4096);
        for (int place = 0; place < COLUMNS.size() - 1; place++) {
            text.append(place == 0 ? "" : "\n");
            if (values[place] == null) {
                text.append('-');
            } else {
                String value = values[place].toString();
                text.append(value.length()).append(':').append(value);
            }
        }
        return text.toString();
    }

    /** Returns the year of the book that the entry's reference points into. */
    static int referredYear(RegisterEntry entry) {
        return entry.concernsYear() == 0 ? entry.book().year() : entry.concernsYear();
    }

    /** Returns the kinds of documents that are missing, with commas between. */
    String missing() {
        return entry.missing().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Tells whether supervision has something to say of the entry. */
    boolean marked() {
        boolean speaks = entry.kind() == EntryKind.ENTRY || entry.kind() == EntryKind.CORRECTION;
        return speaks
                && (timing == Timing.LATE
                        || !entry.missing().isEmpty()
                        || entry.writer().office() == Office.TOWN);
    }

    KeptEntry kept() {
        return new KeptEntry(entry, timing, Optional.empty());
    }
}
