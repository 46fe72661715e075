package org.civilaffairs.app.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.appointment.Answer;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;

/** The table row of what a candidate's statement says of one limb. */
@Entity
@Table(name = "statement_answer")
class AnswerRow {

    @Id
    String id;

    String appointment;

    @Enumerated(EnumType.STRING)
    Limb limb;

    @Enumerated(EnumType.STRING)
    Answer answer;

    @Column(name = "vouched_by")
    String vouchedBy;

    String evidence;

    static AnswerRow of(String appointment, LimbAnswer answer) {
        AnswerRow row = new AnswerRow();
        row.id = OpaqueId.next();
        row.appointment = appointment;
        row.limb = answer.limb();
        row.answer = answer.answer();
        row.vouchedBy = answer.vouchedBy();
        row.evidence = answer.evidence();
        return row;
    }

    LimbAnswer toAnswer() {
        return new LimbAnswer(limb, answer, vouchedBy, evidence);
    }
}
