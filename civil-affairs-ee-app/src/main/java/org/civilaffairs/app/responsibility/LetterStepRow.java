package org.civilaffairs.app.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.Paper;

/** The table row of one step of a letter; it is never changed. */
@Entity
@Table(name = "letter_step")
class LetterStepRow {

    @Id
    String id;

    String letter;
    int place;

    @Enumerated(EnumType.STRING)
    LetterEvent event;

    @Enumerated(EnumType.STRING)
    Office office;

    String division;
    String signatory;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    String note;
    String document;
    byte[] paper;
    String account;

    static LetterStepRow of(String letter, int place, LetterStep step, String account) {
        LetterStepRow row = new LetterStepRow();
        row.id = OpaqueId.next();
        row.letter = letter;
        row.place = place;
        row.event = step.event();
        row.office = step.actor().office();
        row.division = step.actor().division().digits();
        row.signatory = step.by();
        row.happenedOn = step.on();
        row.recordedOn = step.recordedOn();
        row.note = step.note();
        row.document = step.document();
        row.paper =
                step.paper() == Paper.NONE ? null : PaperText.of(step.paper()).getBytes(StandardCharsets.UTF_8);
        row.account = account;
        return row;
    }

    boolean holdsAssessment() {
        return paper != null && (event == LetterEvent.ASSESS || event == LetterEvent.DECIDE);
    }

    LetterStep toStep(Map<String, Paper> papers) {
        Actor actor = new Actor(office, new DivisionCode(division));
        Paper says = paper == null
                ? Paper.NONE
                : papers.computeIfAbsent(new String(paper, StandardCharsets.UTF_8), PaperText::read);
        return new LetterStep(event, actor, signatory, happenedOn, recordedOn, note, document, says);
    }
}
