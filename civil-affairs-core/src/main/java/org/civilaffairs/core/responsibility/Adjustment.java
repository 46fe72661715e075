package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Points that a human adds to the total or takes off, for a reason that a paper proves.
 *
 * @param points above 0; the item says which way they go
 */
public record Adjustment(AdjustmentItem item, BigDecimal points, String reason, String document)
        implements Serializable {

    public Adjustment {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(points, "points");
        reason = reason.strip();
        document = document.strip();
    }

    boolean inRange() {
        return points.compareTo(BigDecimal.valueOf(item.least())) >= 0
                && points.compareTo(BigDecimal.valueOf(item.most())) <= 0;
    }

    boolean founded() {
        return !reason.isEmpty() && !document.isEmpty();
    }
}
