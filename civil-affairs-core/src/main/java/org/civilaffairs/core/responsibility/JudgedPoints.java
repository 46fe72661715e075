package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** The points that the town gives for a judged target, and why. */
public record JudgedPoints(BigDecimal points, String reason) implements Serializable {

    public JudgedPoints {
        Objects.requireNonNull(points, "points");
        reason = reason.strip();
    }
}
