package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingState;
import org.civilaffairs.tck.adapter.Trainings.Requirement;
import org.civilaffairs.tck.reference.Twist;

/** Faults about the year of a town (TRN-01, TRN-03). */
final class TrainingMutants {

    private TrainingMutants() {}

    private static boolean counts(Training training, int year) {
        return training.countedOn().filter(day -> day.getYear() == year).isPresent();
    }

    static List<Mutant> all() {
        return List.of(
                Mutant.valued("training.routinePerYear", "3", "TRN-01.a", "TRN-01.c"),
                Mutant.broad(
                        "training.routinePerYear = 1",
                        () -> Faults.policy("training.routinePerYear", "1"),
                        "TRN-01.b",
                        "TRN-01.c",
                        "TRN-01.d",
                        "TRN-01.e",
                        "TRN-01.f",
                        "TRN-01.h",
                        "TRN-02.a"),
                Mutant.of(
                        "binds the assistants to hold trainings",
                        () -> Faults.finding("TRN-01", right -> Faults.bound(right, "ASSISTANT")),
                        "TRN-01.b"),
                Mutant.of(
                        "ends the year a day early",
                        () -> town(
                                (on, right) -> on.getMonthValue() == 12 && on.getDayOfMonth() == 31 && right.left() > 0
                                        ? new Requirement("BREACH", right.counted(), right.left())
                                        : right),
                        "TRN-01.c"),
                Mutant.of(
                        "ends the year a day late",
                        () -> town((on, right) -> on.getDayOfYear() == 1 && right.left() > 0
                                ? new Requirement("PENDING", right.counted(), right.left())
                                : right),
                        "TRN-01.b",
                        "TRN-01.d",
                        "TRN-01.f",
                        "TRN-01.h",
                        "TRN-03.a"),
                recounting(
                        "counts each training of a day",
                        (training, year) -> counts(training, year) && routine(training),
                        "TRN-01.d"),
                recounting(
                        "counts the first of January for the year before",
                        (training, year) -> counts(training, year)
                                || training.heldOn()
                                        .filter(LocalDate.of(year + 1, 1, 1)::equals)
                                        .isPresent(),
                        "TRN-01.e"),
                recounting(
                        "counts the last of December for the next year",
                        (training, year) -> training.heldOn()
                                        .map(day -> day.plusDays(1))
                                        .filter(day -> day.getYear() == year)
                                        .isPresent()
                                && counted(training)
                                && routine(training),
                        "TRN-01.e"),
                recounting(
                        "counts cancelled trainings",
                        (training, year) -> counts(training, year) && routine(training)
                                || training.state() == TrainingState.CANCELLED,
                        "TRN-01.f"),
                recounting(
                        "counts a joint training for its first organiser",
                        (training, year) -> counts(training, year)
                                && routine(training)
                                && training.plan().organisers().size() == 1,
                        "TRN-01.g"),
                recounting(
                        "counts trainings without a sheet",
                        (training, year) -> training.heldOn()
                                        .filter(day -> day.getYear() == year)
                                        .isPresent()
                                && routine(training),
                        "TRN-01.h"),
                Mutant.valued("training.bureauCounts", "true", "TRN-03.a"),
                Mutant.unsettable("training.bureauCounts", "TRN-03.b"));
    }

    private static boolean routine(Training training) {
        return training.plan().kind() == org.civilaffairs.core.training.TrainingKind.ROUTINE;
    }

    private static boolean counted(Training training) {
        return training.countedOn().isPresent();
    }

    private interface Counted {
        boolean in(Training training, int year);
    }

    private interface Day {
        Requirement seen(LocalDate on, Requirement right);
    }

    private static Twist town(Day day) {
        return new Twist() {
            @Override
            protected Requirement ofTown(String town, int year, LocalDate on, Requirement right) {
                return day.seen(on, right);
            }
        };
    }

    /** Counts trainings by another rule; those of one day once, but for the mutant that is about just that. */
    private static Mutant recounting(String name, Counted counted, String kills) {
        boolean eachOfADay = kills.equals("TRN-01.d");
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected Requirement ofTown(String town, int year, LocalDate on, Requirement right) {
                        List<Training> held = reference().trainingsOnRecord().stream()
                                .filter(each -> counted.in(each, year))
                                .filter(each -> each.plan().organisers().stream()
                                        .anyMatch(
                                                organiser -> organiser.digits().equals(town)))
                                .toList();
                        Set<LocalDate> days = new HashSet<>();
                        held.forEach(each -> days.add(each.day()));
                        int count = eachOfADay ? held.size() : days.size();
                        return count == right.counted() ? right : Faults.held(count, on.getYear() > year);
                    }
                },
                kills);
    }
}
