package org.civilaffairs.app.printing;

/** How much of a line a column's values want: what is least readable, and what is comfortable, in points. */
enum Room {
    YES_NO(26, 34, false),
    WHOLE(30, 40, true),
    MONTH(42, 46, false),
    DATE(54, 58, false),
    QUANTITY(42, 52, true),
    MONEY(58, 68, true),
    CODE(48, 66, false),
    NAME(42, 54, false),
    NUMBER(56, 98, false),
    /** Eighteen characters, which nobody reads well in two lines. */
    IDENTITY(108, 110, false),
    NAMES(60, 100, false),
    TEXT(58, 110, false),
    LONG_TEXT(120, 240, false);

    private final float least;
    private final float wanted;
    private final boolean right;

    Room(float least, float wanted, boolean right) {
        this.least = least;
        this.wanted = wanted;
        this.right = right;
    }

    float least() {
        return least;
    }

    float wanted() {
        return wanted;
    }

    /** Tells whether the values stand at the right edge, as figures do. */
    boolean right() {
        return right;
    }
}
