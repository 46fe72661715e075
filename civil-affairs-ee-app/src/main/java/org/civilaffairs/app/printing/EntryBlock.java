package org.civilaffairs.app.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An entry broken into the lines that the sheet shows: a row for each band, then one for the notes. */
final class EntryBlock {

    static final float SIZE = 9;
    static final float LEADING = 12;
    static final float PADDING = 3;
    static final float HEADING_SIZE = 8.5f;
    static final float NOTE_SIZE = 8;
    static final float MARK_SIZE = 7.5f;
    static final float NUMBER_WIDTH = 42;

    /**
     * A row of the sheet.
     *
     * @param band null for the notes, whose one cell goes over the whole width
     * @param cells each cell's lines
     * @param lines how many lines the row is high
     */
    record Row(Band band, List<List<String>> cells, int lines) {

        static Row of(Band band, List<List<String>> cells) {
            return new Row(
                    band,
                    cells,
                    Math.max(1, cells.stream().mapToInt(List::size).max().orElse(0)));
        }

        Row higherBy(int more) {
            return new Row(band, cells, lines + more);
        }

        float height() {
            return EntryBlock.height(lines);
        }
    }

    private final PrintedEntry entry;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> marks;
    private final Set<Integer> missing = new TreeSet<>();

    EntryBlock(PrintedEntry entry, List<Band> bands, float width, PrintFonts fonts, LineBreaks breaks) {
        this.entry = entry;
        for (Band band : bands) {
            rows.add(Row.of(
                    band,
                    band.cells().stream()
                            .map(cell -> lines(cell, fonts, breaks))
                            .toList()));
        }
        var notes = new ArrayList<String>();
        for (String note : entry.notes()) {
            notes.addAll(breaks.of(fonts.printable(note, missing), width - 2 * PADDING, NOTE_SIZE));
        }
        if (!notes.isEmpty()) {
            rows.add(Row.of(null, List.of(notes)));
        }
        marks = entry.marks().stream()
                .flatMap(mark -> breaks.of(fonts.printable(mark, missing), NUMBER_WIDTH - 4, MARK_SIZE).stream())
                .toList();
        makeRoomForMarks();
    }

    private List<String> lines(Band.Cell cell, PrintFonts fonts, LineBreaks breaks) {
        var text = entry.cells().getOrDefault(cell.column().key(), "");
        return breaks.of(fonts.printable(text, missing), cell.width() - 2 * PADDING, SIZE);
    }

    private void makeRoomForMarks() {
        float lacking = height(1) + marks.size() * (MARK_SIZE + 2) - height();
        if (lacking > 0) {
            int last = rows.size() - 1;
            rows.set(last, rows.get(last).higherBy((int) Math.ceil(lacking / LEADING)));
        }
    }

    PrintedEntry entry() {
        return entry;
    }

    List<Row> rows() {
        return rows;
    }

    List<String> marks() {
        return marks;
    }

    /** Returns the characters of the entry that no font shows. */
    Set<Integer> missing() {
        return missing;
    }

    float height() {
        float height = 0;
        for (Row row : rows) {
            height += row.height();
        }
        return height;
    }

    static float height(int lines) {
        return lines * LEADING + 2 * PADDING;
    }
}
