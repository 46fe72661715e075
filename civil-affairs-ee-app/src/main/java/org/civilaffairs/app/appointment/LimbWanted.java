package org.civilaffairs.app.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.appointment.Answer;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.StatementOfConditions;

/** What a statement over REST says of one limb; the attachments are ids of documents that prove it. */
public record LimbWanted(
        @NotNull Limb limb,
        @NotNull Answer answer,
        @Size(max = 200) String vouchedBy,
        @Size(max = 500) String evidence,
        @Size(max = 20) List<@NotBlank @Size(max = 26) String> attachments) {

    /** Returns the statement of these answers; who answers a limb twice is told which answer is one too many. */
    static StatementOfConditions statement(List<LimbWanted> limbs) {
        Set<Limb> answered = EnumSet.noneOf(Limb.class);
        List<FieldError> twice = new ArrayList<>();
        for (int at = 0; at < orNone(limbs).size(); at++) {
            Limb limb = limbs.get(at).limb();
            if (!answered.add(limb)) {
                twice.add(FieldError.of("statement[" + at + "].limb", limb, "duplicate", ""));
            }
        }
        if (!twice.isEmpty()) {
            throw Problem.invalid(twice);
        }
        return StatementOfConditions.of(
                orNone(limbs).stream().map(LimbWanted::toAnswer).toList());
    }

    /** Returns all documents that are named, for limbs and for the whole, each with the path of its field. */
    static List<PaperWanted> papers(List<LimbWanted> limbs, List<String> whole) {
        List<PaperWanted> all = new ArrayList<>(named(null, orNone(whole), "attachments"));
        for (int at = 0; at < orNone(limbs).size(); at++) {
            LimbWanted one = limbs.get(at);
            all.addAll(named(one.limb(), orNone(one.attachments()), "statement[" + at + "].attachments"));
        }
        return all;
    }

    private static List<PaperWanted> named(Limb limb, List<String> ids, String field) {
        return ids.stream()
                .map(id -> new PaperWanted(limb, id, field))
                .distinct()
                .toList();
    }

    private LimbAnswer toAnswer() {
        return new LimbAnswer(
                limb, answer, Objects.requireNonNullElse(vouchedBy, ""), Objects.requireNonNullElse(evidence, ""));
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : given;
    }
}
