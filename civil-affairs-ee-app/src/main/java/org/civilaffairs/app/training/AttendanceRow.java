package org.civilaffairs.app.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.training.Attendance;

/** The table row of one line of a training's sheet. */
@Entity
@Table(name = "training_attendance")
@IdClass(AttendanceRow.Key.class)
class AttendanceRow {

    @Id
    String training;

    @Id
    String person;

    @Column(name = "on_day")
    LocalDate on;

    static AttendanceRow of(String training, Attendance line) {
        AttendanceRow row = new AttendanceRow();
        row.training = training;
        row.person = line.person().text();
        row.on = line.on();
        return row;
    }

    Attendance toAttendance() {
        return new Attendance(new PersonId(person), on);
    }

    /** What tells lines apart. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String training;
        String person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(training, key.training)
                    && Objects.equals(person, key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(training, person);
        }
    }
}
