package org.civilaffairs.app.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.civilaffairs.core.responsibility.Assessment;

/** The table row of what was last counted for a letter. */
@Entity
@Table(name = "letter_count")
class CountRow {

    @Id
    String letter;

    @Column(name = "counted_on")
    LocalDate countedOn;

    byte[] content;

    static CountRow of(Assessment counted, LocalDate day) {
        CountRow row = new CountRow();
        row.letter = counted.letter();
        row.countedOn = day;
        row.content = counted.canonical().getBytes(StandardCharsets.UTF_8);
        return row;
    }

    Assessment toAssessment() {
        return Assessment.replay(new String(content, StandardCharsets.UTF_8));
    }
}
