package org.civilaffairs.app.division;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.UrbanRural;

/** The table row of one version of a division. */
@Entity
@Table(name = "division")
@IdClass(DivisionRow.Key.class)
class DivisionRow {

    /** A code and the first day on which it stood for this. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        String code;
        LocalDate since;

        static Key of(Division division) {
            var key = new Key();
            key.code = division.code().digits();
            key.since = division.days().since();
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && code.equals(that.code) && since.equals(that.since);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, since);
        }
    }

    @Id
    String code;

    @Id
    LocalDate since;

    LocalDate until;

    String name;

    @Column(name = "urban_rural")
    String urbanRural;

    static DivisionRow of(Division division) {
        var row = new DivisionRow();
        row.code = division.code().digits();
        row.since = division.days().since();
        row.until = division.days().until().orElse(null);
        row.name = division.name();
        row.urbanRural = division.urbanRural().code();
        return row;
    }

    Division toDomain() {
        var days = until == null ? Days.from(since) : Days.between(since, until);
        return new Division(new DivisionCode(code), name, UrbanRural.of(urbanRural), days);
    }
}
