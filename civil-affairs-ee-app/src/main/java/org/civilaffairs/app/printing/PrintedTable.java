package org.civilaffairs.app.printing;

import java.util.List;

/**
 * What a book's pages show of each entry.
 *
 * @param sides the words for the sums that are kept apart, such as 收 and 支; one empty word where everything is one sum
 */
record PrintedTable(List<PrintedColumn> columns, List<String> sides) {

    PrintedTable {
        columns = List.copyOf(columns);
        sides = List.copyOf(sides);
    }
}
