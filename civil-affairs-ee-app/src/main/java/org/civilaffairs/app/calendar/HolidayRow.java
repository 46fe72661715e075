package org.civilaffairs.app.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.policy.Scope;

/** The table row of a year's holidays in a place. */
@Entity
@Table(name = "holiday_table")
class HolidayRow {

    /** What is said of a day. */
    enum Mark {
        OFF,
        WORKED
    }

    @Id
    String id;

    @Column(name = "year_of")
    int year;

    String place;

    String source;

    @Column(name = "recorded_at")
    LocalDateTime recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "holiday_day", joinColumns = @JoinColumn(name = "holiday_table"))
    @MapKeyColumn(name = "on_day")
    @Column(name = "mark")
    @Enumerated(EnumType.STRING)
    Map<LocalDate, Mark> days = new HashMap<>();

    @Version
    int version;

    static HolidayRow of(int year, Scope place) {
        HolidayRow row = new HolidayRow();
        row.id = OpaqueId.next();
        row.year = year;
        row.place = place.code();
        row.source = "";
        return row;
    }

    void hold(HolidayTable table, String document, LocalDateTime now) {
        Map<LocalDate, Mark> marked = new HashMap<>();
        table.off().forEach(day -> marked.put(day, Mark.OFF));
        table.worked().forEach(day -> marked.put(day, Mark.WORKED));
        days = marked;
        source = document;
        recordedAt = now;
    }

    HolidayTable table() {
        return new HolidayTable(year, marked(Mark.OFF), marked(Mark.WORKED));
    }

    private SortedSet<LocalDate> marked(Mark mark) {
        SortedSet<LocalDate> found = new TreeSet<>(days.keySet());
        found.removeIf(day -> days.get(day) != mark);
        return found;
    }

    /** Returns what it says, for the audit trail; nothing where it holds no day yet. */
    String written() {
        return days.isEmpty() ? "" : source + " off=" + marked(Mark.OFF) + " worked=" + marked(Mark.WORKED);
    }

    KeptHolidays kept() {
        return new KeptHolidays(table(), new Scope(place), source, recordedAt, version);
    }
}
