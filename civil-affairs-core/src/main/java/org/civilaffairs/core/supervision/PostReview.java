package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.appointment.AppointmentFacts;
import org.civilaffairs.core.appointment.AppointmentRules;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.appointment.EndsWithReason;
import org.civilaffairs.core.appointment.OneVillagePerPerson;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.ViolationAfterApproval;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Finding;

/** Looks over posts, appointments and the people in force. */
final class PostReview {

    private final DayIndex index;

    PostReview(DayIndex index) {
        this.index = index;
    }

    void judge(List<Division> villages, Consumer<? super Finding> sink) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (Division village : villages) {
            PostFacts post = facts(village);
            AppointmentRules.ON_A_POST.forEach(rule -> rule.judge(post, index.asOf, sink));
            post.inForce(index.asOf).forEach(appointment -> people.add(appointment.person()));
            post.appointments().forEach(appointment -> judge(appointment, village.code(), sink));
        }
        for (PersonId person : people) {
            List<Appointment> all = index.standing(person);
            Policy policy = index.policy(all.get(0).village());
            OneVillagePerPerson.RULE.judge(new OneVillagePerPerson.Posts(person, all, policy), index.asOf, sink);
        }
    }

    PostFacts facts(Division village) {
        Policy policy = index.policy(village.code());
        LocalDate planned = policy.get(Parameters.EFFECTIVE_FROM);
        LocalDate established = index.codesOf(village.code())
                .map(VillageCodes::since)
                .orElse(village.days().since());
        return new PostFacts(
                village.code(),
                village.name(),
                established.isAfter(planned) ? established : planned,
                index.inVillage(village.code()),
                index.covers(village.code()),
                policy);
    }

    /** A draft is still being written, a refused one is over; of an ended one only the hand-over is still of interest. */
    private void judge(Appointment appointment, DivisionCode village, Consumer<? super Finding> sink) {
        AppointmentState state = appointment.state();
        boolean unfinished = state == AppointmentState.DRAFT || state == AppointmentState.RETURNED;
        if (unfinished || state == AppointmentState.REJECTED) {
            return;
        }
        AppointmentFacts facts = new AppointmentFacts(
                index.codesOf(appointment).orElseThrow(),
                List.of(),
                index.violations(appointment.person()),
                index.numbersGivenTwice(village),
                index.policy(village));
        if (appointment.over(index.asOf)) {
            EndsWithReason.RULE.judge(new AppointmentCase(appointment, List.of(), facts), index.asOf, sink);
            return;
        }
        AppointmentCase judged = AppointmentCase.of(appointment, facts);
        AppointmentRules.ON_STEPS.forEach(rule -> rule.judge(judged, index.asOf, sink));
        AppointmentRules.ON_THE_CANDIDATE.forEach(rule -> rule.judge(judged, index.asOf, sink));
        ViolationAfterApproval.RULE.judge(judged, index.asOf, sink);
    }
}
