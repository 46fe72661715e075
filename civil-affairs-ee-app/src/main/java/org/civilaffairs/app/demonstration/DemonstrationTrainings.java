package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.app.training.EducationService;
import org.civilaffairs.app.training.TrainingService;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingForm;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingPlan;
import org.civilaffairs.core.training.VocationalEducation;

/** Plans and holds the demonstration's trainings; those whose day is still to come this year are left out. */
@ApplicationScoped
class DemonstrationTrainings {

    /** How long before its day a training is planned. */
    private static final int DAYS_AHEAD = 20;

    @Inject
    private TrainingService service;

    @Inject
    private EducationService educations;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private Clock clock;

    void play(Script script) {
        LocalDate today = LocalDate.now(clock);
        for (String[] line : script.table("trainings")) {
            LocalDate day = script.day(line[5]);
            if (line[5].startsWith("Y") && day.isAfter(today)) {
                continue;
            }
            TreeSet<DivisionCode> organisers = Arrays.stream(line[0].split(" "))
                    .map(DivisionCode::new)
                    .collect(Collectors.toCollection(TreeSet::new));
            TrainingKind kind = TrainingKind.valueOf(line[1]);
            OnBehalf office = new OnBehalf(kind.organiser(), organisers.first());
            TrainingPlan plan = new TrainingPlan(
                    kind, TrainingForm.valueOf(line[2]), "", organisers, line[3], day, new BigDecimal(line[4]));
            String id = Script.must(service.plan(plan, earlier(day.minusDays(DAYS_AHEAD), today), office), line)
                    .training()
                    .id();
            reach(id, TrainingEvent.valueOf(line[6]), earlier(day, today), office, line);
            if (!line[7].isEmpty()) {
                Script.must(service.attend(id, present(organisers, day, line[7]), OptionalInt.empty()), line);
            }
        }
    }

    /** Records what the assistants of some villages study beside their post. */
    void study(Script script) {
        LocalDate today = LocalDate.now(clock);
        for (String[] line : script.table("education")) {
            Appointment student = appointments.of(Area.of(new DivisionCode(line[0]))).stream()
                    .filter(appointment -> appointment.inForceOn(today))
                    .findFirst()
                    .orElseThrow();
            educations.record(new VocationalEducation(student.person(), line[1], line[2], script.day(line[3]), "学生证"));
        }
    }

    private void reach(String id, TrainingEvent event, LocalDate on, OnBehalf office, String[] line) {
        if (event != TrainingEvent.PLAN) {
            String reason = event == TrainingEvent.CANCEL ? "主讲人临时有事" : "";
            Script.must(service.take(id, event, on, reason, office, OptionalInt.empty()), line);
        }
    }

    private List<PersonId> present(TreeSet<DivisionCode> organisers, LocalDate day, String share) {
        List<PersonId> inForce = organisers.stream()
                .flatMap(organiser -> appointments.of(Area.of(organiser)).stream())
                .filter(appointment -> appointment.inForceOn(day))
                .map(Appointment::person)
                .distinct()
                .sorted()
                .toList();
        return share.equals("ALL")
                ? inForce
                : IntStream.range(0, inForce.size())
                        .filter(place -> place % 2 == 0)
                        .mapToObj(inForce::get)
                        .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
