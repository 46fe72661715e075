package org.civilaffairs.app.calendar;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.policy.Scope;

/**
 * A year's holidays as they are kept.
 *
 * @param place      where they hold, with everything below
 * @param source     the document that arranges them
 * @param recordedAt when they were written down, in UTC
 */
public record KeptHolidays(HolidayTable table, Scope place, String source, LocalDateTime recordedAt, int version)
        implements Serializable {

    /** Returns the year. */
    public int year() {
        return table.year();
    }
}
