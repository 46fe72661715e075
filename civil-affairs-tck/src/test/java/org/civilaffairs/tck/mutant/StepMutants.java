package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.tck.adapter.Appointments.Event;
import org.civilaffairs.tck.adapter.Appointments.Standing;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.reference.Twist;

/** Faults about the steps of an appointment (APT-04 to APT-09, APT-11). */
final class StepMutants {

    private StepMutants() {}

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>(recommending());
        all.addAll(order());
        all.addAll(filing());
        all.addAll(ending());
        return all;
    }

    private static List<Mutant> recommending() {
        return List.of(
                Mutant.forgiving("APT-04.not-part-time", "APT-04.a"),
                Mutant.forgivingWhen("APT-05.one-committee", "signed", "PARTY_BRANCH", "APT-05.a"),
                Mutant.forgivingWhen("APT-05.one-committee", "signed", "VILLAGE_COMMITTEE", "APT-05.b"),
                Mutant.forgiving("APT-05.other-village", "APT-05.c"),
                Mutant.forgiving("APT-06.other-town", "APT-06.b", "APT-06.c"),
                Mutant.forgiving("APT-06.reason-missing", "APT-06.d"),
                Mutant.forgiving(
                        "approves what was refused",
                        reason -> "REJECTED".equals(reason.facts().get("state")),
                        "APT-06.e"),
                Mutant.forgiving(
                        "lets any office approve",
                        reason -> reason.key().equals("APT-08.other-level")
                                && "APPROVE".equals(reason.facts().get("step")),
                        "APT-06.f"));
    }

    private static Mutant overlooking(String code, String step, String kills) {
        return Mutant.forgivingWhen("APT-08." + code, "step", step, kills);
    }

    private static List<Mutant> order() {
        return List.of(
                overlooking("order", "APPROVE", "APT-08.a"),
                overlooking("order", "FILE", "APT-08.d"),
                overlooking("not-the-next-step", "FILE", "APT-08.c"),
                overlooking("twice", "APPROVE", "APT-08.e"),
                overlooking("twice", "FILE", "APT-08.f"),
                overlooking("other-level", "FILE", "APT-08.l"),
                Mutant.of(
                        "wants a night between recommendation and approval",
                        () -> Faults.refusing((reference, asked) -> asked.step().event() == Event.APPROVE
                                && asked.in(reference)
                                        .history()
                                        .last(AppointmentEvent.RECOMMEND)
                                        .filter(before ->
                                                before.on().equals(asked.step().on()))
                                        .isPresent()),
                        "APT-08.b"),
                Mutant.of("lets the assistant act from the approval on", () -> approval(-22), "APT-08.g"),
                Mutant.of("lets the assistant act a day early", () -> approval(-1), "APT-08.g"),
                Mutant.of("lets the assistant act a day late", () -> approval(1), "APT-08.g"));
    }

    private static Twist approval(int days) {
        return Faults.step(
                step -> step.event() == Event.APPROVE && !step.effectiveOn().equals(step.on())
                        ? step.effective(step.effectiveOn().plusDays(days))
                        : step);
    }

    private static List<Mutant> filing() {
        return List.of(
                Mutant.of(
                        "forgets that it was filed",
                        () -> new Twist() {
                            @Override
                            protected Standing standing(Standing right) {
                                return new Standing(false, right.since(), right.until());
                            }
                        },
                        "APT-07.a",
                        "APT-11.d"),
                Mutant.forgiving("APT-07.other-bureau", "APT-07.b"),
                Mutant.forgiving("APT-07.number-taken", "APT-07.c"),
                Mutant.valued("appointment.filingDays", "14", "APT-08.h"),
                Mutant.valued("appointment.filingDays", "16", "APT-08.i"),
                Mutant.of(
                        "binds the bureau to file",
                        () -> Faults.finding("APT-08", right -> Faults.bound(right, "DISTRICT")),
                        "APT-08.i"),
                Mutant.of(
                        "finds filed appointments unfiled",
                        () -> new Twist() {
                            @Override
                            protected List<Finding> findings(String division, LocalDate on, List<Finding> right) {
                                List<Finding> more = new ArrayList<>(right);
                                reference().appointmentsOnRecord().stream()
                                        .filter(each -> each.filed())
                                        .forEach(each -> more.add(
                                                new Finding("APT-08", "2.2", "BREACH", "BREACH", "TOWN", each.id())));
                                return more;
                            }
                        },
                        "APT-08.j"),
                Mutant.unsettable("appointment.filingDays", "APT-08.k"),
                Mutant.of(
                        "gives a day less to file", () -> Faults.entry("appointment.filingDays", "5", "4"), "APT-08.k"),
                Mutant.of(
                        "gives a day more to file", () -> Faults.entry("appointment.filingDays", "5", "6"), "APT-08.k"),
                Mutant.forgiving("APT-11.reason-missing", "APT-11.c"),
                Mutant.of(
                        "takes no second filing",
                        () -> Faults.refusing((reference, asked) -> asked.step().event() == Event.FILE
                                && asked.in(reference)
                                        .history()
                                        .filingReturned()
                                        .isPresent()),
                        "APT-11.d"));
    }

    private static List<Mutant> ending() {
        return List.of(
                Mutant.of("ends a resignation with its acceptance", () -> resignation(-6), "APT-09.a"),
                Mutant.of("ends a resignation a day late", () -> resignation(1), "APT-09.a"),
                Mutant.forgiving("APT-09.reason-missing", "APT-09.b"),
                Mutant.forgiving("APT-09.ended-is-final", "APT-09.c"),
                losing(Event.DIE),
                losing(Event.DECIDE_DISMISSAL),
                losing(Event.END_TERM));
    }

    private static Twist resignation(int days) {
        return Faults.step(step -> step.event() == Event.ACCEPT_RESIGNATION
                ? step.effective(step.effectiveOn().plusDays(days))
                : step);
    }

    private static Mutant losing(Event event) {
        return Mutant.of(
                "loses " + event,
                () -> new Twist() {
                    @Override
                    protected boolean loses(Step step) {
                        return step.event() == event;
                    }
                },
                "APT-09.d");
    }
}
