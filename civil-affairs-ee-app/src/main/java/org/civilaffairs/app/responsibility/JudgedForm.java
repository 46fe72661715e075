package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import org.civilaffairs.core.responsibility.JudgedPoints;
import org.civilaffairs.core.responsibility.Target;

/** The points of a judged target while they are being given. */
public class JudgedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Target target;
    private BigDecimal points;
    private String reason;

    /** @param before what was given before; null for nothing */
    JudgedForm(Target target, JudgedPoints before) {
        this.target = target;
        points = before == null ? null : before.points();
        reason = before == null ? "" : before.reason();
    }

    boolean there() {
        return points != null;
    }

    SheetGiven.JudgedGiven given() {
        return new SheetGiven.JudgedGiven(target.code(), points, reason);
    }

    public Target getTarget() {
        return target;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
