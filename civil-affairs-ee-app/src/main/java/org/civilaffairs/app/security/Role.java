package org.civilaffairs.app.security;

import java.util.Optional;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.lifecycle.Office;

/** What an account is for; the area says where. */
public enum Role {
    /** A village's assistant (民政助理员). */
    ASSISTANT(Level.VILLAGE, Office.ASSISTANT),
    /** A village's two committees (村/居"两委"). */
    VILLAGE_COMMITTEES(Level.VILLAGE, Office.VILLAGE_COMMITTEES),
    /** A town's or street's civil affairs office (镇/街道民政办公室). */
    TOWN(Level.TOWN, Office.TOWN),
    /** A district's bureau of civil affairs (区民政局). */
    BUREAU(Level.DISTRICT, Office.DISTRICT),
    /** Reads everything in its area and writes nothing. */
    INSPECTOR(null, null),
    /** Keeps accounts, divisions and settings of its area. */
    ADMINISTRATOR(null, null);

    private final Level level;
    private final Office office;

    Role(Level level, Office office) {
        this.level = level;
        this.office = office;
    }

    /** Returns the office in whose name such a user takes steps; empty where no step is its own. */
    public Optional<Office> office() {
        return Optional.ofNullable(office);
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
