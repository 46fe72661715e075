package org.civilaffairs.core.division;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The report on two roll-ups of one figure about one division, such as the town's own and the district's (LVL-02): both
 * totals with their digests, and every record on which they disagree.
 *
 * @param here how it is seen here
 * @param there how it is seen by the other
 * @param lines the records in the order of their ids; none where both agree
 */
public record Difference(DivisionCode division, Side here, Side there, List<Line> lines) implements Serializable {

    /**
     * One of the two.
     *
     * @param digest the digest of the records counted, as {@link RollUp#digest} makes it
     */
    public record Side(LocalDate asOf, BigDecimal total, String digest) implements Serializable {

        static Side of(RollUp figure, DivisionCode division) {
            return new Side(figure.asOf(), figure.total(division), figure.digest(division));
        }
    }

    /** How the two disagree about a record. */
    public enum Kind {
        /** It is counted here, and the other does not have it. */
        ONLY_HERE,
        /** The other counts it, and here it is missing. */
        ONLY_THERE,
        /** Both have it, and it belongs to different divisions. */
        OTHER_DIVISION,
        /** Both have it in one place, and it counts differently. */
        OTHER_VALUE
    }

    /**
     * One record on which they disagree.
     *
     * @param here the division and the value that it has here, such as {@code 690102101201 3}; blank where it is not known
     * @param there the same of the other
     */
    public record Line(String record, Kind kind, String here, String there) implements Serializable {}

    public Difference {
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(there, "there");
        lines = List.copyOf(lines);
    }

    static Difference between(RollUp here, RollUp there, DivisionCode division) {
        TreeMap<String, RollUp.Item> all = new TreeMap<>();
        here.counted(division).forEach(item -> all.put(item.id(), item));
        there.counted(division).forEach(item -> all.put(item.id(), item));
        List<Line> lines = new ArrayList<>();
        for (String id : all.keySet()) {
            RollUp.Item mine = here.find(id);
            RollUp.Item other = there.find(id);
            if (mine == null || other == null) {
                lines.add(new Line(id, mine == null ? Kind.ONLY_THERE : Kind.ONLY_HERE, text(mine), text(other)));
            } else if (!mine.at().equals(other.at())) {
                lines.add(new Line(id, Kind.OTHER_DIVISION, text(mine), text(other)));
            } else if (mine.value().compareTo(other.value()) != 0) {
                lines.add(new Line(id, Kind.OTHER_VALUE, text(mine), text(other)));
            }
        }
        return new Difference(division, Side.of(here, division), Side.of(there, division), lines);
    }

    private static String text(RollUp.Item item) {
        return item == null ? "" : item.at() + " " + item.written();
    }

    /** Returns whether both count the same records alike. */
    public boolean agrees() {
        return lines.isEmpty();
    }
}
