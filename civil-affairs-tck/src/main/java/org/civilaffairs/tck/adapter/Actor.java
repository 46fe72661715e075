package org.civilaffairs.tck.adapter;

/**
 * An office of one division.
 *
 * @param division 6, 9 or 12 digits; empty for the administrator of the whole installation
 */
public record Actor(Office office, String division) {

    private static final int TOWN_DIGITS = 9;
    private static final int DISTRICT_DIGITS = 6;

    /** Returns the two committees of a village. */
    public static Actor committees(String village) {
        return new Actor(Office.VILLAGE_COMMITTEES, village);
    }

    /** Returns the assistant of a village. */
    public static Actor assistant(String village) {
        return new Actor(Office.ASSISTANT, village);
    }

    /** Returns the office of the town that a code lies in. */
    public static Actor townOf(String code) {
        return new Actor(Office.TOWN, code.substring(0, TOWN_DIGITS));
    }

    /** Returns the bureau of the district that a code lies in. */
    public static Actor bureauOf(String code) {
        return new Actor(Office.BUREAU, code.substring(0, DISTRICT_DIGITS));
    }

    /** Returns the administrator. */
    public static Actor administrator() {
        return new Actor(Office.ADMINISTRATOR, "");
    }
}
