package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a statement comes to (ELG-05): every limb that stands in the way, never only the first.
 *
 * @param missing limbs without an answer, or whose answer nobody vouches for or gives evidence of
 * @param failing limbs answered with no
 */
public record Eligibility(Status status, List<Limb> missing, List<Limb> failing) implements Serializable {

    /** The three answers. */
    public enum Status {
        /** A limb is not answered, or not vouched for: nothing is decided yet. */
        INCOMPLETE,
        /** A limb is answered with no. */
        NOT_ELIGIBLE,
        /** Every limb is answered with yes, by somebody, on evidence. */
        ELIGIBLE
    }

    public Eligibility {
        missing = List.copyOf(missing);
        failing = List.copyOf(failing);
    }

    static Eligibility of(StatementOfConditions statement) {
        List<Limb> missing =
                limbs(limb -> statement.answer(limb).filter(LimbAnswer::vouched).isEmpty());
        List<Limb> failing = limbs(limb ->
                statement.answer(limb).filter(a -> a.answer() == Answer.NO).isPresent());
        Status status =
                !failing.isEmpty() ? Status.NOT_ELIGIBLE : missing.isEmpty() ? Status.ELIGIBLE : Status.INCOMPLETE;
        return new Eligibility(status, missing, failing);
    }

    private static List<Limb> limbs(Predicate<Limb> wanted) {
        return Arrays.stream(Limb.values()).filter(wanted).toList();
    }
}
