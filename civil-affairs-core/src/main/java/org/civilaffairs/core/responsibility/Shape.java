package org.civilaffairs.core.responsibility;

/** How a count becomes a part of an indicator's points. */
public enum Shape {
    /** Done ÷ due. */
    RATIO,
    /** Done ÷ due, and nothing below the limit. */
    RATIO_FROM,
    /** Done ÷ due, less a tenth for each hundredth that it lies under the limit. */
    ACCURACY,
    /** All that was due, or nothing. */
    ALL,
    /** Done ÷ the limit, whatever was due. */
    UP_TO,
    /** Done ÷ what was due, of which no more than the limit is asked. */
    CAPPED,
    /** The limit in points is taken off for each that was counted. */
    MINUS,
    /** One that was counted takes all points of the indicator. */
    NONE_AT_ALL;

    /** Returns whether counts of this shape take points off, and never give any. */
    public boolean takes() {
        return this == MINUS || this == NONE_AT_ALL;
    }
}
