package org.civilaffairs.app.appointment;

import org.civilaffairs.app.security.Role;

/** The lists of appointments: all, and what waits for somebody. */
public enum Waiting {
    /** Everything. */
    NONE("1 = 1"),
    /** Sent back by the town, or ended and not yet handed over: the village's work. */
    VILLAGE("(a.state IN (org.civilaffairs.core.appointment.AppointmentState.DRAFT,"
            + " org.civilaffairs.core.appointment.AppointmentState.RETURNED,"
            + " org.civilaffairs.core.appointment.AppointmentState.ENDING))"),
    /** Recommended, under review, or asking to go: the town's work. */
    TOWN("(a.state IN (org.civilaffairs.core.appointment.AppointmentState.RECOMMENDED,"
            + " org.civilaffairs.core.appointment.AppointmentState.UNDER_REVIEW,"
            + " org.civilaffairs.core.appointment.AppointmentState.RESIGNATION_PENDING,"
            + " org.civilaffairs.core.appointment.AppointmentState.DISMISSAL_PENDING))"),
    /** Approved and not filed, or ended and the end not filed: the bureau's work. */
    DISTRICT(
            "((a.inForceSince IS NOT NULL AND a.filed = FALSE AND a.state <> org.civilaffairs.core.appointment.AppointmentState.ENDED)"
                    + " OR (a.state = org.civilaffairs.core.appointment.AppointmentState.ENDED AND a.endFiled = FALSE))");

    private final String condition;

    Waiting(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Returns what waits for a role. */
    public static Waiting of(Role role) {
        return switch (role) {
            case VILLAGE_COMMITTEES, ASSISTANT -> VILLAGE;
            case TOWN -> TOWN;
            case BUREAU -> DISTRICT;
            case INSPECTOR, ADMINISTRATOR -> NONE;
        };
    }
}
