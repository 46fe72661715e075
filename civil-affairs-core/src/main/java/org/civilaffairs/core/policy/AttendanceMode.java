package org.civilaffairs.core.policy;

/** How many of a town's routine trainings an assistant must attend (TRN-02). */
public enum AttendanceMode {
    /** Those held since the appointment, capped at the yearly number. */
    SINCE_APPOINTMENT,
    /** The full yearly number, whenever appointed. */
    FULL,
    /** Attendance is recorded and not judged. */
    OFF
}
