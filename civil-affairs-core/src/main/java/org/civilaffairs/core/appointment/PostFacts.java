package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Subject;

/**
 * One village's post: who held it, who covered.
 *
 * @param village the village's code on the day that is judged for
 * @param since the first day on which the plan asks for an assistant here: the village's establishment, or the plan's
 *     first day where that is later
 */
public record PostFacts(
        DivisionCode village,
        String name,
        LocalDate since,
        List<Appointment> appointments,
        List<ActingCover> covers,
        Policy policy)
        implements Serializable {

    public PostFacts {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(since, "since");
        appointments = List.copyOf(appointments);
        covers = List.copyOf(covers);
    }

    /** Returns the appointments in force on a day; more than one is a breach (APT-01). */
    public List<Appointment> inForce(LocalDate day) {
        return appointments.stream()
                .filter(appointment -> appointment.inForceOn(day))
                .sorted(Comparator.comparing(Appointment::id))
                .toList();
    }

    /** Returns how many appointments are in force on a day. */
    int countInForce(LocalDate day) {
        int count = 0;
        for (int i = 0; i < appointments.size(); i++) {
            count += appointments.get(i).inForceOn(day) ? 1 : 0;
        }
        return count;
    }

    /** Returns who covers on a day. */
    public Optional<ActingCover> cover(LocalDate day) {
        return covers.isEmpty()
                ? Optional.empty()
                : covers.stream().filter(cover -> cover.days().contains(day)).findFirst();
    }

    Subject subject() {
        return new Subject(Subject.Kind.DIVISION, village.digits());
    }

    /** Returns how the post stands on a day. */
    public PostState state(LocalDate day) {
        if (countInForce(day) > 0) {
            return PostState.FILLED;
        }
        return cover(day).isPresent() ? PostState.ACTING : PostState.VACANT;
    }

    /** Returns the vacancy that a day lies in; empty when an assistant is in force, or none is asked for yet. */
    public Optional<Vacancy> vacancy(LocalDate day) {
        if (day.isBefore(since) || countInForce(day) > 0) {
            return Optional.empty();
        }
        LocalDate last = appointments.stream()
                .flatMap(appointment -> appointment.interval().stream())
                .filter(days -> !days.isEmpty() && !days.since().isAfter(day))
                .flatMap(days -> days.until().stream())
                .filter(since::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(since);
        return Optional.of(new Vacancy(village, last, day));
    }
}
