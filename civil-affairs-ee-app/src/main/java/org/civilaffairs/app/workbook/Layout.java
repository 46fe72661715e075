package org.civilaffairs.app.workbook;

import java.util.List;

/**
 * How a sheet is laid out.
 *
 * @param hidden     whether the sheet is not shown
 * @param columns    the columns' widths in characters and how their empty cells take what is typed
 * @param frozenRows how many rows stay in sight
 * @param prompts    what is said of cells; for all rows from {@code promptFrom} to {@code promptTo}
 */
public record Layout(
        boolean hidden,
        List<ColumnLayout> columns,
        int frozenRows,
        List<Prompt> prompts,
        int promptFrom,
        int promptTo) {

    /** One column. */
    public record ColumnLayout(double width, CellStyle style) {}

    /** Returns the layout of a sheet with such columns and nothing else. */
    public static Layout of(boolean hidden, List<ColumnLayout> columns) {
        return new Layout(hidden, columns, 0, List.of(), 0, 0);
    }
}
