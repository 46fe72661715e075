package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is declared about one limb: the answer, who vouches for it, and on what evidence. A human declares it; nothing
 * here is ever computed. Blank means not given.
 */
public record LimbAnswer(Limb limb, Answer answer, String vouchedBy, String evidence) implements Serializable {

    public LimbAnswer {
        Objects.requireNonNull(limb, "limb");
        Objects.requireNonNull(answer, "answer");
        vouchedBy = Objects.requireNonNull(vouchedBy, "vouchedBy").strip();
        evidence = Objects.requireNonNull(evidence, "evidence").strip();
    }

    /** Returns whether somebody vouches for the answer and names the evidence. */
    public boolean vouched() {
        return !vouchedBy.isEmpty() && !evidence.isEmpty();
    }
}
