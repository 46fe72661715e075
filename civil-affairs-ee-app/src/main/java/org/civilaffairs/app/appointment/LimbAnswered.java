package org.civilaffairs.app.appointment;

import java.io.Serializable;
import org.civilaffairs.core.appointment.Answer;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;

/** One line of the statement on the form: a limb with its answer, the voucher and the evidence. */
public class LimbAnswered implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Limb limb;
    private Answer answer;
    private String vouchedBy = "";
    private String evidence = "";

    LimbAnswered(Limb limb, LimbAnswer before) {
        this.limb = limb;
        if (before != null) {
            answer = before.answer();
            vouchedBy = before.vouchedBy();
            evidence = before.evidence();
        }
    }

    /** Returns the answer for the core; blank people and papers are taken from the line that fills down. */
    LimbAnswer toAnswer(String voucher, String paper) {
        return new LimbAnswer(
                limb, answer, vouchedBy.isBlank() ? voucher : vouchedBy, evidence.isBlank() ? paper : evidence);
    }

    public Limb getLimb() {
        return limb;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getVouchedBy() {
        return vouchedBy;
    }

    public void setVouchedBy(String vouchedBy) {
        this.vouchedBy = vouchedBy == null ? "" : vouchedBy;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence == null ? "" : evidence;
    }
}
