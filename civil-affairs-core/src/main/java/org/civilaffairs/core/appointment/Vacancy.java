package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.civilaffairs.core.division.DivisionCode;

/**
 * A village without an assistant, seen on a day (APT-02).
 *
 * @param since the first day without one
 */
public record Vacancy(DivisionCode village, LocalDate since, LocalDate asOf) implements Serializable {

    public Vacancy {
        if (asOf.isBefore(since)) {
            throw new IllegalArgumentException("A vacancy of " + since + " can't be seen before, on " + asOf);
        }
    }

    /** Returns its length so far in days, the first and the day it is seen on both counted. */
    public long days() {
        return ChronoUnit.DAYS.between(since, asOf) + 1;
    }
}
