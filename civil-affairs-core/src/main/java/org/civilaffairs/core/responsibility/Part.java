package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One count that an indicator rests on.
 *
 * @param measure what is counted, unique in a sheet, such as {@code A1.office}; its name stands in the bundle "sheet"
 * @param share its share in the indicator, against those of the other parts; 0 for one that only takes points off
 * @param limit what the shape measures against; 0 where it has none
 */
public record Part(String measure, int share, Shape shape, BigDecimal limit) implements Serializable {

    public Part {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(limit, "limit");
        if (shape.takes() != (share == 0) || share < 0) {
            throw new IllegalArgumentException("A part that gives points has a share, and no other: " + measure);
        }
    }
}
