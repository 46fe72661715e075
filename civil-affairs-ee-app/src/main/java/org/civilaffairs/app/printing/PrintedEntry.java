package org.civilaffairs.app.printing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An entry as it is printed: its values are words already.
 *
 * @param marks short words under the number, such as 迟 for an entry that came late
 * @param cells the values by column; a column without one stays empty
 * @param notes sentences under the values: what it corrects, why, who keyed it in
 * @param struck whether a later entry corrects or voids it: it stays readable, struck through, and counts no more
 * @param side which of the book's sums it belongs to, such as 收 or 支; empty where there is one only
 * @param amounts what it adds to the totals, by column
 */
record PrintedEntry(
        int number,
        List<String> marks,
        Map<String, String> cells,
        List<String> notes,
        boolean struck,
        String side,
        Map<String, BigDecimal> amounts,
        String digest) {

    PrintedEntry {
        marks = List.copyOf(marks);
        cells = Map.copyOf(cells);
        notes = List.copyOf(notes);
        amounts = Map.copyOf(amounts);
    }
}
