package org.civilaffairs.core.responsibility;

/** What adds points to a year's total or takes some off; the names stand in the bundle "sheet". */
public enum AdjustmentItem {
    /** Studies for a degree (clause 5.1 encourages it). */
    DEGREE_STUDY(true, 1, 1),
    /** Work that was commended. */
    COMMENDED(true, 1, 2),
    /** Experience that the bureau took over for others. */
    EXPERIENCE_ADOPTED(true, 2, 2),
    /** A substantiated complaint that is no veto. */
    COMPLAINT(false, 1, 1);

    private final boolean bonus;
    private final int least;
    private final int most;

    AdjustmentItem(boolean bonus, int least, int most) {
        this.bonus = bonus;
        this.least = least;
        this.most = most;
    }

    /** Returns whether it adds points. */
    public boolean bonus() {
        return bonus;
    }

    /** Returns the fewest points for it. */
    public int least() {
        return least;
    }

    /** Returns the most points for it. */
    public int most() {
        return most;
    }
}
