package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The points from which a year's work is excellent (优秀), qualified (合格) and basically qualified (基本合格). */
public record GradeScale(BigDecimal excellent, BigDecimal qualified, BigDecimal basic) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GradeScale {
        boolean falling = HUNDRED.compareTo(excellent) >= 0
                && excellent.compareTo(qualified) > 0
                && qualified.compareTo(basic) > 0
                && basic.signum() > 0;
        if (!falling) {
            throw new IllegalArgumentException(
                    "Three limits fall from 100 to 0: " + excellent + " " + qualified + " " + basic);
        }
    }

    /** Returns the scale written as {@link #toString} prints it, such as {@code 90 75 60}. */
    public static GradeScale parse(String text) {
        List<BigDecimal> limits =
                Stream.of(text.strip().split(" +")).map(BigDecimal::new).toList();
        if (limits.size() != 3) {
            throw new IllegalArgumentException("A scale has three limits: \"" + text + "\"");
        }
        return new GradeScale(limits.get(0), limits.get(1), limits.get(2));
    }

    @Override
    public String toString() {
        return excellent.toPlainString() + " " + qualified.toPlainString() + " " + basic.toPlainString();
    }
}
