package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;

/**
 * How many villages have an assistant in force on a day (APT-10).
 *
 * @param villages the villages that the plan wants an assistant in
 * @param covered those that have one
 * @param digest the digest of the appointments that are counted, as {@link org.civilaffairs.core.division.RollUp} makes
 *     it
 * @param below the same for each town below, in the order of codes; empty for a town or a village
 */
public record Coverage(
        DivisionCode division,
        String name,
        LocalDate asOf,
        int villages,
        int covered,
        String digest,
        List<Coverage> below)
        implements Serializable {

    public Coverage {
        below = List.copyOf(below);
        if (covered < 0 || covered > villages) {
            throw new IllegalArgumentException("Of " + villages + " villages " + covered + " can't be covered");
        }
    }

    /** Returns covered ÷ villages with four decimals, rounded half up; empty where there is no village. */
    public Optional<BigDecimal> ratio() {
        return villages == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(covered).divide(BigDecimal.valueOf(villages), 4, RoundingMode.HALF_UP));
    }

    /** Returns the ratio in per cent with two decimals, such as 98.43%; a dash where there is no village. */
    public String percent() {
        return ratio().map(ratio -> ratio.movePointRight(2).toPlainString() + "%")
                .orElse("-");
    }
}
