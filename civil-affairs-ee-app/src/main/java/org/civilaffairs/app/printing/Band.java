package org.civilaffairs.app.printing;

import java.util.ArrayList;
import java.util.List;

/** One line of a book's columns; a book too wide for one has several, one under the other. */
record Band(List<Cell> cells) {

    /** A column with its place on the sheet, in points from the sheet's left edge. */
    record Cell(PrintedColumn column, float left, float width) {}

    Band {
        cells = List.copyOf(cells);
    }

    boolean hasTotals() {
        return cells.stream().anyMatch(cell -> cell.column().summed());
    }

    /** Spreads columns, in their order, over as few bands as leave each one readable, about evenly. */
    static List<Band> spread(List<PrintedColumn> columns, float left, float width, LineBreaks breaks) {
        var wishes = columns.stream().map(column -> Wish.of(column, breaks)).toList();
        for (int count = 1; ; count++) {
            var cuts = cuts(wishes, count);
            if (count >= columns.size() || heaviest(wishes, cuts) <= width) {
                return place(wishes, cuts, left, width);
            }
        }
    }

    /** What a column needs: between its least and its comfort lies what is readable without waste. */
    private record Wish(PrintedColumn column, float least, float wanted) {

        static Wish of(PrintedColumn column, LineBreaks breaks) {
            float padding = 2 * EntryBlock.PADDING;
            float word = breaks.longestWord(column.heading(), EntryBlock.HEADING_SIZE) + padding;
            float least = Math.max(column.room().least(), word);
            return new Wish(column, least, Math.max(column.room().wanted(), least));
        }

        float fair() {
            return least + (wanted - least) / 3;
        }
    }

    private static float heaviest(List<Wish> wishes, List<Integer> cuts) {
        float heaviest = 0;
        int from = 0;
        for (int to : cuts) {
            heaviest = Math.max(heaviest, weight(wishes, from, to));
            from = to;
        }
        return heaviest;
    }

    private static float weight(List<Wish> wishes, int from, int to) {
        float weight = 0;
        for (Wish wish : wishes.subList(from, to)) {
            weight += wish.fair();
        }
        return weight;
    }

    /** Returns where the bands end so that the heaviest is as light as can be. */
    private static List<Integer> cuts(List<Wish> wishes, int count) {
        int size = wishes.size();
        if (count == 1) {
            return List.of(size);
        }
        List<Integer> best = null;
        float lightest = Float.MAX_VALUE;
        for (int last = count - 1; last < size; last++) {
            var cuts = new ArrayList<>(cuts(wishes.subList(0, last), count - 1));
            cuts.add(size);
            float heaviest = heaviest(wishes, cuts);
            if (heaviest < lightest) {
                lightest = heaviest;
                best = cuts;
            }
        }
        return best;
    }

    private static List<Band> place(List<Wish> wishes, List<Integer> cuts, float left, float width) {
        var bands = new ArrayList<Band>();
        int from = 0;
        for (int to : cuts) {
            bands.add(place(wishes.subList(from, to), left, width));
            from = to;
        }
        return bands;
    }

    private static Band place(List<Wish> wishes, float left, float width) {
        float least = 0;
        float more = 0;
        for (Wish wish : wishes) {
            least += wish.least();
            more += wish.wanted() - wish.least() + 1;
        }
        var cells = new ArrayList<Cell>();
        float at = left;
        for (Wish wish : wishes) {
            float wide = wish.least() + (width - least) * (wish.wanted() - wish.least() + 1) / more;
            cells.add(new Cell(wish.column(), at, wide));
            at += wide;
        }
        return new Band(cells);
    }
}
