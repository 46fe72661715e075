package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;

/**
 * One town's trainings in one calendar year.
 *
 * @param offices the town itself, the towns whose work it took over, and the bureau above it
 * @param trainings those that one of the offices gave, as known on the day of judging
 * @param assistants the appointments whose attendance is judged
 */
public record TownYear(
        DivisionCode town,
        String name,
        int year,
        Set<DivisionCode> offices,
        List<Training> trainings,
        List<Appointment> assistants,
        Policy policy)
        implements Serializable {

    public TownYear {
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
        offices = Set.copyOf(offices);
        trainings = List.copyOf(trainings);
        assistants = List.copyOf(assistants);
    }

    /** Returns this year with other assistants. */
    public TownYear with(List<Appointment> others) {
        return new TownYear(town, name, year, offices, trainings, others, policy);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** Returns whether a training counts as routine and was held in the year, by the town's office or for it. */
    boolean counts(Training training) {
        return training.counts()
                && training.day().getYear() == year
                && (training.plan().kind() == TrainingKind.ROUTINE || policy.get(Parameters.BUREAU_COUNTS))
                && given(training);
    }

    private boolean given(Training training) {
        SortedSet<DivisionCode> organisers = training.plan().organisers();
        return organisers.size() == 1
                ? offices.contains(organisers.first())
                : organisers.stream().anyMatch(offices::contains);
    }

    /** Returns the different days on which such trainings were held (TRN-01). */
    NavigableSet<LocalDate> daysHeld() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        trainings.stream().filter(this::counts).map(Training::day).forEach(days::add);
        return days;
    }
}
