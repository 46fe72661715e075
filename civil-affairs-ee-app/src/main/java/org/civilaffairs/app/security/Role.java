package org.civilaffairs.app.security;

import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;

/** What an account is for; the area says where. */
public enum Role {
    /** A village's assistant (民政助理员). */
    ASSISTANT(Level.VILLAGE),
    /** A village's two committees (村/居"两委"). */
    VILLAGE_COMMITTEES(Level.VILLAGE),
    /** A town's or street's civil affairs office (镇/街道民政办公室). */
    TOWN(Level.TOWN),
    /** A district's bureau of civil affairs (区民政局). */
    BUREAU(Level.DISTRICT),
    /** Reads everything in its area and writes nothing. */
    INSPECTOR(null),
    /** Keeps accounts, divisions and settings of its area. */
    ADMINISTRATOR(null);

    private final Level level;

    Role(Level level) {
        this.level = level;
    }

    /** Tells whether an account of this role may have that area; an inspector or administrator may have any. */
    public boolean fits(Area area) {
        return level == null
                || area.division()
                        .map(DivisionCode::level)
                        .filter(level::equals)
                        .isPresent();
    }

    /** Tells whether the role may ever change anything. */
    public boolean writes() {
        return this != INSPECTOR;
    }
}
