package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.tck.adapter.Appointments.Event;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.adapter.Supervision.Coverage;
import org.civilaffairs.tck.adapter.Supervision.Vacancy;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults about posts, vacancies and coverage (APT-01 to APT-03, APT-10). */
final class PostMutants {

    private PostMutants() {}

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>(posts());
        all.addAll(vacancies());
        all.addAll(coverages());
        return all;
    }

    private static List<Mutant> posts() {
        return List.of(
                Mutant.forgiving("APT-01.duplicate", "APT-01.a", "APT-01.b", "APT-01.d", "APT-01.e"),
                Mutant.of(
                        "cites the clause of the three steps for a taken post",
                        () -> citing("APT-01", "2.2"),
                        "APT-01.a"),
                Mutant.of(
                        "refuses the second, and stores it",
                        () -> new Twist() {
                            @Override
                            protected boolean doesRefused(Finding reason) {
                                return reason.key().equals("APT-01.duplicate");
                            }
                        },
                        "APT-01.b"),
                Mutant.of(
                        "keeps the post taken on the day of the end",
                        () -> Faults.refusing((reference, asked) -> asked.step().event() == Event.APPROVE
                                && endsOn(reference, asked, asked.step().effectiveOn(), true)),
                        "APT-01.c"),
                Mutant.forgiving(
                        "frees the post a day early",
                        reason -> reason.key().equals("APT-01.duplicate")
                                && reason.asOf().equals(LocalDate.of(2024, 2, 29)),
                        "APT-01.d"),
                Mutant.of("looks for other approvals of its own thread only", PostMutants::blindToOthers, "APT-01.e"),
                Mutant.forgiving("APT-03.two-villages", "APT-03.a"),
                Mutant.of(
                        "cites the clause of the three steps for a taken person",
                        () -> citing("APT-03", "2.2"),
                        "APT-03.a"),
                Mutant.of(
                        "never lets a former assistant serve elsewhere",
                        () -> Faults.refusing((reference, asked) -> asked.step().event() == Event.APPROVE
                                && endsOn(reference, asked, asked.step().effectiveOn(), false)),
                        "APT-03.b"),
                Mutant.unsettable("appointment.sharedAllowed", "APT-03.c"));
    }

    private static Twist citing(String assertion, String clause) {
        return new Twist() {
            @Override
            protected List<Finding> told(List<Finding> reasons) {
                return reasons.stream()
                        .map(reason -> reason.assertion().toString().equals(assertion)
                                ? Finding.refusal(
                                        Provision.computed(assertion, clause, reason.bound()),
                                        reason.code(),
                                        reason.subject(),
                                        reason.facts(),
                                        reason.asOf())
                                : reason)
                        .toList();
            }
        };
    }

    private static boolean endsOn(Reference reference, Faults.Asked asked, LocalDate day, boolean sameVillage) {
        Appointment wanted = asked.in(reference);
        return reference.appointmentsOnRecord().stream()
                .filter(other -> !other.id().equals(wanted.id()))
                .filter(other -> sameVillage
                        ? other.village().equals(wanted.village())
                        : other.person().equals(wanted.person())
                                && !other.village().equals(wanted.village()))
                .flatMap(other -> other.interval().flatMap(Days::until).stream())
                .anyMatch(day::equals);
    }

    /** Each thread sees what it approved itself, as two transactions do that check before either of them writes. */
    private static Twist blindToOthers() {
        Map<String, Thread> approvers = new HashMap<>();
        return new Twist() {
            @Override
            protected Optional<Breach> refuses(String appointment, Step step) {
                if (step.event() == Event.APPROVE) {
                    approvers.put(appointment, Thread.currentThread());
                }
                return Optional.empty();
            }

            @Override
            protected boolean forgives(Finding reason) {
                return reason.key().equals("APT-01.duplicate")
                        && Stream.of(reason.facts().get("appointments").split("[^a-z0-9-]+"))
                                .map(approvers::get)
                                .anyMatch(other -> other != null && other != Thread.currentThread());
            }
        };
    }

    private static List<Mutant> vacancies() {
        return List.of(
                Mutant.of(
                        "binds the district to fill posts",
                        () -> Faults.finding("APT-02", right -> Faults.bound(right, "DISTRICT")),
                        "APT-02.a"),
                Mutant.of("counts the days of a vacancy from 0", () -> days(-1), "APT-02.b"),
                Mutant.of("counts the days of a vacancy from 2", () -> days(1), "APT-02.b"),
                Mutant.of(
                        "counts a vacancy from the year it is asked for",
                        () -> Faults.vacancy((on, right) -> right.since().getYear() == on.getYear()
                                ? right
                                : new Vacancy(right.village(), on.withDayOfYear(1), right.days())),
                        "APT-02.c"),
                Mutant.of(
                        "fills a post by acting cover",
                        () -> new Twist() {
                            @Override
                            protected List<Supervision.Finding> findings(
                                    String division, LocalDate on, List<Supervision.Finding> right) {
                                return reference().coversOnRecord() == 0
                                        ? right
                                        : right.stream()
                                                .filter(each ->
                                                        !each.assertion().equals("APT-02"))
                                                .toList();
                            }
                        },
                        "APT-02.d"),
                Mutant.of(
                        "counts acting cover as coverage",
                        () -> Faults.coverage((reference, right) ->
                                reference.coversOnRecord() == 0 ? right : Faults.covered(right, right.villages())),
                        "APT-02.d"),
                Mutant.of(
                        "finds held posts vacant",
                        () -> Faults.findings(right -> {
                            List<Supervision.Finding> more = new ArrayList<>(right);
                            right.stream()
                                    .filter(each -> each.assertion().equals("APT-08"))
                                    .forEach(held -> more.add(new Supervision.Finding(
                                            "APT-02", "2.1", "BREACH", "BREACH", "TOWN", held.subject())));
                            return more;
                        }),
                        "APT-02.e"),
                Mutant.unsettable("appointment.vacancyGraceDays", "APT-02.f"),
                Mutant.of("gives a day of grace less", () -> grace("30", "29"), "APT-02.f"),
                Mutant.of("gives a day of grace more", () -> grace("30", "31"), "APT-02.f"));
    }

    private static Twist days(int more) {
        return Faults.vacancy((on, right) -> new Vacancy(right.village(), right.since(), right.days() + more));
    }

    private static Twist grace(String right, String wrong) {
        return Faults.entry("appointment.vacancyGraceDays", right, wrong);
    }

    private static List<Mutant> coverages() {
        return List.of(
                Mutant.of(
                        "counts a village without any assistant as covered when its town has one",
                        () -> Faults.coverage(
                                (reference, right) -> right.division().length() == 9
                                                && right.covered() > 0
                                                && right.villages() == 3
                                                && right.covered() < 3
                                        ? Faults.covered(right, right.covered() + 1)
                                        : right),
                        "APT-10.a"),
                Mutant.of(
                        "shows today's coverage for every day", () -> Faults.coverage(PostMutants::latest), "APT-10.b"),
                Mutant.of(
                        "counts a town without villages as covered",
                        () -> Faults.coverage((reference, right) ->
                                right.villages() == 0 ? Faults.covered(Faults.villages(right, 1), 1) : right),
                        "APT-10.c"),
                Mutant.broad(
                        "lets nobody act before the filing",
                        () -> Faults.coverage((reference, right) ->
                                Faults.covered(right, count(reference, right, Appointment::filed))),
                        "APT-11.a"),
                Mutant.broad(
                        "lets nobody act before the day after",
                        () -> Faults.step(step -> step.event() == Event.APPROVE
                                ? step.effective(step.effectiveOn().plusDays(1))
                                : step),
                        "APT-06.a"),
                Mutant.of(
                        "ends the post when the filing is sent back",
                        () -> Faults.coverage((reference, right) -> reference.appointmentsOnRecord().stream()
                                        .anyMatch(
                                                each -> each.history().last().event() == AppointmentEvent.RETURN_FILING
                                                        && right.division()
                                                                .startsWith(each.village()
                                                                        .digits()))
                                ? Faults.covered(right, 0)
                                : right),
                        "APT-11.b"),
                Mutant.of(
                        "ends the post with a recorded violation",
                        () -> Faults.coverage((reference, right) ->
                                reference.violationsOnRecord().isEmpty() ? right : Faults.covered(right, 0)),
                        "ELG-07.d"));
    }

    private static Coverage latest(Reference reference, Coverage right) {
        return right.division().length() == 6 && right.villages() == 2
                ? Faults.covered(
                        right, count(reference, right, each -> each.state().approved()))
                : right;
    }

    private static int count(Reference reference, Coverage right, Predicate<Appointment> counted) {
        return (int) reference.appointmentsOnRecord().stream()
                .filter(each -> each.village().digits().startsWith(right.division()))
                .filter(counted)
                .count();
    }
}
