package org.civilaffairs.app.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/** The table row of a hand-over; only what all three have signed is recorded. */
@Entity
@Table(name = "archive_hand_over")
class HandOverRow {

    private static final String BETWEEN = "\n";

    @Id
    String id;

    String village;
    String giver;
    String taker;
    String witness;

    @Column(name = "on_day")
    LocalDate on;

    String catalogued;

    @Column(name = "found_there")
    String found;

    String explanation;
    String account;

    static HandOverRow of(HandOver done, String account) {
        HandOverRow row = new HandOverRow();
        row.id = OpaqueId.next();
        row.village = done.village().digits();
        row.giver = done.giver().text();
        row.taker = done.taker().text();
        row.witness = done.witness().text();
        row.on = done.on();
        row.catalogued = String.join(BETWEEN, done.catalogued());
        row.found = String.join(BETWEEN, done.found());
        row.explanation = done.explanation();
        row.account = account;
        return row;
    }

    HandOver toHandOver() {
        return new HandOver(
                new DivisionCode(village),
                new PersonId(giver),
                new PersonId(taker),
                new PersonName(witness),
                on,
                true,
                true,
                true,
                list(catalogued),
                list(found),
                explanation);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
