package org.civilaffairs.app.register;

import org.civilaffairs.core.register.Timeliness;

/** How an entry stood when it was written (REG-03); one that corrects, voids or says that there was nothing is never late. */
public enum Timing {
    /** Within the book's working days. */
    IN_TIME,
    /** After them. */
    LATE,
    /** Nobody could say, since the holidays of the year were not known. */
    UNTOLD;

    static Timing of(Timeliness time) {
        return time.undetermined() ? UNTOLD : time.late() ? LATE : IN_TIME;
    }
}
