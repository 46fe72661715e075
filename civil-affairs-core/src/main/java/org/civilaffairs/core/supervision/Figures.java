package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilaffairs.core.division.Difference;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.RollUp;

/**
 * All figures of a district, its towns and villages as they stood at the end of a day (LVL-02). For every figure and
 * every division the total is the sum over the children plus what is recorded at the division itself, and has a digest
 * of the records that it counts.
 */
public final class Figures implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final EnumMap<Figure, RollUp> figures = new EnumMap<>(Figure.class);

    private Figures(LocalDate asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the figures of these records.
     *
     * @param records those that each figure counts; a figure without any is zero everywhere
     */
    public static Figures of(LocalDate asOf, Map<Figure, ? extends Collection<RollUp.Item>> records) {
        Figures made = new Figures(asOf);
        for (Figure figure : Figure.values()) {
            Collection<RollUp.Item> counted = records.get(figure);
            made.figures.put(figure, RollUp.of(asOf, counted == null ? List.of() : counted));
        }
        return made;
    }

    /** Returns the figures of several towns or districts together; no record may be in two of them. */
    public static Figures sum(LocalDate asOf, Collection<Figures> parts) {
        Map<Figure, List<RollUp.Item>> records = new EnumMap<>(Figure.class);
        for (Figures part : parts) {
            if (!part.asOf.equals(asOf)) {
                throw new IllegalArgumentException("Figures of " + part.asOf + " are not those of " + asOf);
            }
            part.figures.forEach((figure, rollUp) ->
                    records.computeIfAbsent(figure, absent -> new ArrayList<>()).addAll(rollUp.items()));
        }
        return of(asOf, records);
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns one figure with the records behind it. */
    public RollUp of(Figure figure) {
        return figures.get(figure);
    }

    /** Returns a figure of a division: all records at it and below it. */
    public BigDecimal total(Figure figure, DivisionCode division) {
        return of(figure).total(division);
    }

    /** Returns what of a figure is recorded at a division itself. */
    public BigDecimal own(Figure figure, DivisionCode division) {
        return of(figure).own(division);
    }

    /** Returns the digest of the records that a figure of a division counts. */
    public String digest(Figure figure, DivisionCode division) {
        return of(figure).digest(division);
    }

    /** Returns the reports on the figures in which two levels disagree about a division; empty where they agree. */
    public Map<Figure, Difference> differences(Figures other, DivisionCode division) {
        Map<Figure, Difference> found = new EnumMap<>(Figure.class);
        figures.forEach((figure, mine) -> {
            Difference difference = mine.difference(other.of(figure), division);
            if (!difference.agrees()) {
                found.put(figure, difference);
            }
        });
        return found;
    }
}
