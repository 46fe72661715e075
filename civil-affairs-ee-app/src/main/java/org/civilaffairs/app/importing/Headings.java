package org.civilaffairs.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.SheetRow;

/** Which column of a sheet means which of the book's; rows above the headings are titles, and of our own sheets the keys. */
final class Headings {

    private static final int LAST_ROW = 20;
    private static final int ENOUGH = 2;

    private final Map<Integer, SheetColumn> places;
    private final int number;

    private Headings(Map<Integer, SheetColumn> places, int number) {
        this.places = places;
        this.number = number;
    }

    /** Returns the headings that a row holds; empty for a row of something else. */
    static Optional<Headings> of(SheetRow row, List<SheetColumn> columns, SheetWords words) {
        Map<Integer, SheetColumn> places = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        Set<String> twice = new HashSet<>();
        int[] number = {-1};
        row.cells().forEach((place, cell) -> words.find(columns, cell.text())
                .ifPresentOrElse(
                        column -> {
                            if (places.containsValue(column)) {
                                twice.add(cell.text());
                            }
                            places.put(place, column);
                        },
                        () -> {
                            if (words.isNumber(cell.text())) {
                                number[0] = place;
                            } else if (!words.isPassedOver(cell.text())) {
                                unknown.add(cell.text());
                            }
                        }));
        if (places.size() < ENOUGH) {
            return Optional.empty();
        }
        if (!unknown.isEmpty()) {
            throw Problem.of(422, "sheet-unknown-columns", String.join("、", unknown));
        }
        if (!twice.isEmpty()) {
            throw Problem.of(422, "sheet-columns-twice", String.join("、", twice));
        }
        if (places.values().stream().noneMatch(column -> column.key().equals(SheetColumn.HAPPENED_ON))) {
            throw Problem.of(422, "sheet-no-day");
        }
        return Optional.of(new Headings(places, number[0]));
    }

    /** Tells whether a row without headings is still above where they may stand. */
    static boolean mayFollow(SheetRow row) {
        return row.number() < LAST_ROW;
    }

    /** Returns the refusal of a sheet that has none. */
    static Problem missing() {
        return Problem.of(422, "sheet-no-headings");
    }

    /** Returns the cells of a row by the keys of the book's columns. */
    Map<String, Cell> cells(SheetRow row) {
        Map<String, Cell> cells = new HashMap<>();
        row.cells().forEach((place, cell) -> {
            SheetColumn column = places.get(place);
            if (column != null) {
                cells.put(column.key(), cell);
            } else if (place == number) {
                cells.put(SheetColumn.NUMBER, cell);
            }
        });
        return cells;
    }
}
