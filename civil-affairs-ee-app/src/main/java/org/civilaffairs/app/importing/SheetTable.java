package org.civilaffairs.app.importing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Limits;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.SheetRow;

/** A sheet whose headings are found and whose rows are counted before anything is done with them. */
final class SheetTable {

    /** Where rows come from; can be read from the beginning more than once. */
    @FunctionalInterface
    interface Rows {
        void read(Consumer<SheetRow> row) throws IOException;
    }

    /** Ends a look at the first rows. */
    private static final class Seen extends RuntimeException {

        private static final long serialVersionUID = 1;

        Seen() {
            super(null, null, false, false);
        }
    }

    private final Rows rows;
    private final Headings headings;
    private final int headingRow;
    private int count;

    private SheetTable(Rows rows, Headings headings, int headingRow) {
        this.rows = rows;
        this.headings = headings;
        this.headingRow = headingRow;
    }

    /** Returns the first of several sheets that has a book's headings; refused where none has, or where there are too many rows. */
    static SheetTable of(List<Rows> sheets, List<SheetColumn> columns, SheetWords words) throws IOException {
        for (Rows sheet : sheets) {
            Optional<SheetTable> table = look(sheet, columns, words);
            if (table.isPresent()) {
                table.get().countRows();
                return table.get();
            }
        }
        throw Headings.missing();
    }

    private static Optional<SheetTable> look(Rows sheet, List<SheetColumn> columns, SheetWords words)
            throws IOException {
        SheetTable[] found = {null};
        try {
            sheet.read(row -> {
                Optional<Headings> headings = Headings.of(row, columns, words);
                if (headings.isPresent()) {
                    found[0] = new SheetTable(sheet, headings.get(), row.number());
                }
                // Below a row of keys stands the row of headings, which says the same for people.
                boolean on = found[0] == null ? Headings.mayFollow(row) : headings.isPresent();
                if (!on) {
                    throw new Seen();
                }
            });
        } catch (Seen enough) {
            // All that was looked for is above.
        }
        return Optional.ofNullable(found[0]);
    }

    private void countRows() throws IOException {
        rows.read(row -> {
            if (row.number() > headingRow && ++count > Limits.ROWS) {
                throw Problem.of(422, "sheet-too-many-rows", Integer.toString(Limits.ROWS));
            }
        });
        if (count == 0) {
            throw Problem.of(422, "sheet-empty");
        }
    }

    /** Returns how many rows stand below the headings. */
    int count() {
        return count;
    }

    /** Reads the rows below the headings: their numbers, and their cells by the keys of the book's columns. */
    void read(BiConsumer<Integer, Map<String, Cell>> row) throws IOException {
        rows.read(one -> {
            if (one.number() > headingRow) {
                row.accept(one.number(), headings.cells(one));
            }
        });
    }
}
