package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.adapter.Trainings.Plan;
import org.civilaffairs.tck.adapter.Trainings.Requirement;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults about attendance and what a training is (TRN-02, TRN-04, TRN-05). */
final class AttendanceMutants {

    private AttendanceMutants() {}

    private static Twist assistant(UnaryOperator<Requirement> fault) {
        return new Twist() {
            @Override
            protected Requirement ofAssistant(String appointment, int year, LocalDate on, Requirement right) {
                return fault.apply(right);
            }
        };
    }

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "takes one training attended for enough",
                        () -> assistant(right -> right.counted() == 1 ? new Requirement("MET", 1, 0) : right),
                        "TRN-02.a"),
                Mutant.of(
                        "judges attendance with the town",
                        () -> assistant(right -> new Requirement("MET", right.counted(), 0)),
                        "TRN-02.a",
                        "TRN-02.d"),
                Mutant.valued("training.attendance", "FULL", "TRN-02.b"),
                Mutant.of(
                        "holds assistants to all that were held",
                        () -> new Twist() {
                            @Override
                            protected Requirement ofAssistant(
                                    String appointment, int year, LocalDate on, Requirement right) {
                                int held = reference().trainingsOnRecord().size();
                                return held > 2
                                        ? new Requirement("BREACH", right.counted(), held - right.counted())
                                        : right;
                            }
                        },
                        "TRN-02.c"),
                Mutant.unsettable("training.attendance", "TRN-02.d"),
                absent("2024-04-11", "TRN-04.a"),
                absent("2024-01-10", "TRN-04.b"),
                Mutant.forgiving("TRN-04.same-training", "TRN-04.c"),
                Mutant.of(
                        "takes any form",
                        () -> new Twist() {
                            @Override
                            protected Plan plan(Plan right) {
                                return right.form().equals("BANQUET")
                                        ? new Plan(
                                                right.organisers(),
                                                right.kind(),
                                                "OTHER",
                                                right.topic(),
                                                right.on(),
                                                right.hours())
                                        : right;
                            }
                        },
                        "TRN-04.d"),
                Mutant.of(
                        "knows no exchange of experience",
                        () -> new Twist() {
                            @Override
                            protected Optional<Breach> refuses(Plan plan) {
                                return plan.form().equals("EXPERIENCE_EXCHANGE")
                                        ? Optional.of(new Breach("", "", "form"))
                                        : Optional.empty();
                            }
                        },
                        "TRN-04.d",
                        "TRN-01.g"),
                Mutant.forgiving("TRN-04.other-organiser", "TRN-04.e"),
                Mutant.of("hides education", () -> Faults.without("TRN-05"), "TRN-05.a"),
                Mutant.of(
                        "finds fault with education",
                        () -> Faults.finding(
                                "TRN-05",
                                right -> new Finding(
                                        "TRN-05", "5.1", "BREACH", "WARNING", right.bound(), right.subject())),
                        "TRN-05.a"));
    }

    /** Takes those present who are appointed at all, whether or not in force that day. */
    private static Mutant absent(String since, String kills) {
        Predicate<Reference> concerned = reference -> reference.appointmentsOnRecord().stream()
                .anyMatch(each -> each.interval().orElseThrow().since().equals(LocalDate.parse(since)));
        return Mutant.of(
                "takes whoever began on " + since + " for present",
                () -> new Twist() {
                    @Override
                    protected boolean forgives(org.civilaffairs.core.rule.Finding reason) {
                        return reason.key().equals("TRN-04.not-in-force") && concerned.test(reference());
                    }
                },
                kills);
    }
}
