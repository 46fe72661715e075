package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An archive cabinet (档案柜).
 *
 * @param number from 1 in each village, as it stands in places like G1-S2-B07-J012
 * @param label what is written on it; white space around it does not count
 * @param primary whether it is the one in which the ten books lie
 */
public record Cabinet(int number, String label, String place, boolean primary, LocalDate since)
        implements Serializable {

    /** What clause 5.3 wants written on it. */
    public static final String LABEL = "民政档案资料";

    public Cabinet {
        label = label.strip();
        place = place.strip();
        Objects.requireNonNull(since, "since");
        if (number < 1) {
            throw new IllegalArgumentException("Cabinets are counted from 1, not " + number);
        }
    }

    /** Returns whether the label is exactly the plan's. */
    public boolean labelled() {
        return label.equals(LABEL);
    }
}
