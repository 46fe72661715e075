package org.civilaffairs.core.lifecycle;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.division.DivisionCode;

/** Who took a step: an office, and the village, town or district whose office it is. */
public record Actor(Office office, DivisionCode division) implements Serializable {

    public Actor {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(division, "division");
    }

    /** Returns the two committees of a village. */
    public static Actor committees(DivisionCode village) {
        return new Actor(Office.VILLAGE_COMMITTEES, village);
    }

    /** Returns the office of a town or street. */
    public static Actor town(DivisionCode town) {
        return new Actor(Office.TOWN, town);
    }

    /** Returns the bureau of a district. */
    public static Actor bureau(DivisionCode district) {
        return new Actor(Office.DISTRICT, district);
    }

    /** Returns the assistant of a village. */
    public static Actor assistant(DivisionCode village) {
        return new Actor(Office.ASSISTANT, village);
    }

    /** Returns the system, drawing a consequence in the area given. */
    public static Actor system(DivisionCode area) {
        return new Actor(Office.SYSTEM, area);
    }
}
