package org.civilaffairs.core.responsibility;

/** What makes a year unqualified whatever its points (一票否决); the names stand in the bundle "sheet". */
public enum VetoItem {
    /** Embezzling, withholding or misusing money for relief, donation or benefit. */
    V1,
    /** Proven favouritism or fraud in allowance or relief. */
    V2,
    /** A false, concealed or missed disaster report with consequences. */
    V3,
    /** A death knowingly not reported, and benefits paid on. */
    V4,
    /** A sanction for a violation of law or discipline. */
    V5,
    /** Personal data given away, with consequences. */
    V6,
    /** Archives destroyed, or their hand-over refused. */
    V7,
    /** Extreme misfortune of somebody in difficulty who was not visited in time. */
    V8
}
