package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import org.civilaffairs.core.policy.GradeScale;

/** How a year's work is graded. */
public enum Grade {
    /** 优秀; of a town's graded assistants a share only. */
    EXCELLENT,
    /** 合格. */
    QUALIFIED,
    /** 基本合格. */
    BASICALLY_QUALIFIED,
    /** 不合格: too few points, or a veto. */
    UNQUALIFIED,
    /** Too short a part of the year to be graded. */
    NOT_GRADED;

    /** Returns the grade that a published figure has by itself, before any quota. */
    public static Grade of(BigDecimal published, GradeScale scale) {
        if (published.compareTo(scale.excellent()) >= 0) {
            return EXCELLENT;
        }
        if (published.compareTo(scale.qualified()) >= 0) {
            return QUALIFIED;
        }
        return published.compareTo(scale.basic()) >= 0 ? BASICALLY_QUALIFIED : UNQUALIFIED;
    }
}
