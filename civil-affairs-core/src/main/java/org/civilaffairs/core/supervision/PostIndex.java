package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.appointment.AppointmentFacts;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.appointment.OneVillagePerPerson;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;

/** Gathers what villages' posts are judged by. */
final class PostIndex {

    private static final Set<AppointmentState> NOT_JUDGED =
            EnumSet.of(AppointmentState.DRAFT, AppointmentState.RETURNED, AppointmentState.REJECTED);

    private final DayIndex index;

    PostIndex(DayIndex index) {
        this.index = index;
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

    /** Returns those under way or in force; a draft is still being written, and a refused one never came to be. */
    List<AppointmentCase> standing(PostFacts post) {
        return judged(post)
                .filter(appointment -> !appointment.over(index.asOf))
                .map(appointment -> AppointmentCase.of(appointment, facts(appointment, post)))
                .toList();
    }

    /** Returns those that are over, without their steps. */
    List<AppointmentCase> ended(PostFacts post) {
        return judged(post)
                .filter(appointment -> appointment.over(index.asOf))
                .map(appointment -> new AppointmentCase(appointment, List.of(), facts(appointment, post)))
                .toList();
    }

    private static Stream<Appointment> judged(PostFacts post) {
        return post.appointments().stream().filter(appointment -> !NOT_JUDGED.contains(appointment.state()));
    }

    private AppointmentFacts facts(Appointment appointment, PostFacts post) {
        return new AppointmentFacts(
                index.codesOf(appointment).orElseThrow(),
                List.of(),
                index.violations(appointment.person()),
                index.numbersGivenTwice(post.village()),
                post.policy());
    }

    /** Returns every post of those in force in a village, as far as they are to be judged with it. */
    List<OneVillagePerPerson.Posts> people(PostFacts post, Predicate<PersonId> judged) {
        return post.inForce(index.asOf).stream()
                .map(Appointment::person)
                .distinct()
                .filter(judged)
                .map(this::posts)
                .toList();
    }

    /** Returns whether a village is the first, by code, of those judged in which somebody is in force. */
    boolean first(PersonId person, DivisionCode village) {
        return index.standing(person).stream()
                .filter(appointment -> appointment.inForceOn(index.asOf))
                .flatMap(appointment -> index.codesOf(appointment).stream())
                .flatMap(codes -> codes.on(index.asOf).stream())
                .filter(other -> other.compareTo(village) < 0)
                .noneMatch(other ->
                        index.tree.find(other).filter(Division::wantsAssistant).isPresent());
    }

    private OneVillagePerPerson.Posts posts(PersonId person) {
        List<Appointment> all = index.standing(person);
        return new OneVillagePerPerson.Posts(
                person, all, index.policy(all.get(0).village()));
    }
}
