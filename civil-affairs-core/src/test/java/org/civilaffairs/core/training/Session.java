package org.civilaffairs.core.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;

/** Fictional trainings that several tests share. */
public final class Session {

    private Session() {}

    public static Training planned(String id, TrainingKind kind, LocalDate on, DivisionCode... organisers) {
        TrainingPlan one = TrainingPlan.of(kind, TrainingForm.SPECIAL_LECTURE, organisers[0], "政策" + id, on, 2);
        TrainingPlan plan =
                new TrainingPlan(kind, one.form(), "", new TreeSet<>(Set.of(organisers)), one.topic(), on, one.hours());
        return new Training(id, plan, List.of(TrainingStep.of(TrainingEvent.PLAN, by(organisers[0]), on)), List.of());
    }

    /** Returns a training that was held with these people on its sheet, unjudged. */
    public static Training held(String id, LocalDate on, DivisionCode organiser, String... people) {
        return planned(id, TrainingKind.ROUTINE, on, organiser)
                .and(TrainingStep.of(TrainingEvent.HOLD, by(organiser), on))
                .with(Stream.of(people)
                        .map(person -> new Attendance(new PersonId(person), on))
                        .toList());
    }

    /** Returns what the bureau held, unjudged. */
    public static Training bureau(String id, LocalDate on, String... people) {
        return planned(id, TrainingKind.PROFESSIONAL, on, Case.DISTRICT)
                .and(TrainingStep.of(TrainingEvent.HOLD, by(Case.DISTRICT), on))
                .with(Stream.of(people)
                        .map(person -> new Attendance(new PersonId(person), on))
                        .toList());
    }

    public static Actor by(DivisionCode division) {
        return division.digits().length() == 6 ? Actor.bureau(division) : Actor.town(division);
    }
}
