package org.civilaffairs.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.app.register.RowGiven;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.register.RegisterContent;

/**
 * A row that says what the book can hold; whether it may be written now the book decides.
 *
 * @param line   where it stands in the sheet, from 1
 * @param number the number that it says it has in the book; 0 for none
 */
record BookRow(
        int line,
        LocalDate happenedOn,
        Optional<LocalDate> knownOn,
        Optional<LocalDate> recordedOn,
        int number,
        RegisterContent content,
        List<OriginalGiven> originals,
        String payment,
        String checkedBy,
        String remark) {

    private static final String PURPOSE = "import-row";

    /** Returns the row as the book takes it, known again by a keyed digest: what it says may be somebody's identity number. */
    RowGiven given(Vault vault) {
        return new RowGiven(
                content,
                happenedOn,
                knownOn,
                recordedOn,
                originals,
                payment,
                checkedBy,
                remark,
                number,
                vault.lookup(canonical(), PURPOSE));
    }

    /** Returns all that the row says, in one form whatever it was typed like: what makes two rows the same. */
    String canonical() {
        var all = new TreeMap<>(content.values());
        all.put(SheetColumn.HAPPENED_ON, happenedOn.toString());
        knownOn.ifPresent(day -> all.put(SheetColumn.KNOWN_ON, day.toString()));
        // What a row does not say leaves it the row that it was before sheets had these columns.
        if (!originals.isEmpty()) {
            all.put(SheetColumn.ORIGINALS, originals.toString());
        }
        if (!payment.isEmpty()) {
            all.put(SheetColumn.PAYMENT, payment);
        }
        all.put(SheetColumn.CHECKED_BY, checkedBy);
        all.put(SheetColumn.REMARK, remark);
        var text = new StringBuilder(content.type().code());
        for (Map.Entry<String, String> one : all.entrySet()) {
            text.append('\n')
                    .append(one.getKey())
                    .append('\t')
                    .append(one.getValue().replace("\n", "\n\t"));
        }
        return text.toString();
    }
}
