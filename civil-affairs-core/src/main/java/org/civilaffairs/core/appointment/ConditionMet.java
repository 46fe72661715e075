package org.civilaffairs.core.appointment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/** ELG-01 to ELG-04, clauses 3.1 to 3.4: what the statement says of one of the four conditions, limb by limb. */
public final class ConditionMet {

    /** The four rules, in the plan's order. */
    public static final List<Rule<AppointmentCase>> RULES =
            Arrays.stream(Condition.values()).map(ConditionMet::rule).toList();

    private ConditionMet() {}

    private static Rule<AppointmentCase> rule(Condition condition) {
        List<Limb> limbs = Limb.of(condition);
        return Rule.of(condition.provision(), (subject, verdict) -> {
            if (subject.nothingAgainst()) {
                return;
            }
            for (Limb limb : limbs) {
                limb(subject, limb, verdict);
            }
            if (condition == Condition.LAW_AND_DISCIPLINE) {
                knownAtApproval(subject, verdict.asOf(), verdict);
            }
        });
    }

    private static void limb(AppointmentCase subject, Limb limb, Verdict verdict) {
        Candidacy candidacy = subject.appointment().candidacy();
        candidacy
                .statement()
                .answer(limb)
                .ifPresentOrElse(
                        answer -> {
                            if (answer.answer() == Answer.NO) {
                                verdict.breach("answered-no", subject.subject())
                                        .fact("name", candidacy.name())
                                        .fact("limb", limb)
                                        .report();
                            }
                            if (!answer.vouched()) {
                                verdict.undetermined("not-vouched", subject.subject())
                                        .fact("name", candidacy.name())
                                        .fact("limb", limb)
                                        .report();
                            }
                        },
                        () -> verdict.undetermined("not-answered", subject.subject())
                                .fact("name", candidacy.name())
                                .fact("limb", limb)
                                .report());
    }

    private static void knownAtApproval(AppointmentCase subject, LocalDate asOf, Verdict verdict) {
        LocalDate approved = subject.appointment()
                .history()
                .last(AppointmentEvent.APPROVE)
                .map(Step::on)
                .orElse(asOf);
        subject.facts().violations().stream()
                .filter(violation -> !violation.recordedOn().isAfter(asOf)
                        && !violation.recordedOn().isAfter(approved))
                .forEach(violation -> verdict.breach("recorded-violation", subject.subject())
                        .fact("name", subject.appointment().candidacy().name())
                        .fact("on", violation.on())
                        .fact("recordedOn", violation.recordedOn())
                        .fact("document", violation.document())
                        .report());
    }
}
