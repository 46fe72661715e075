package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Judge;
import org.civilaffairs.core.training.Attendance;
import org.civilaffairs.core.training.TownYear;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingCase;
import org.civilaffairs.core.training.TrainingFacts;
import org.civilaffairs.core.training.TrainingRules;
import org.civilaffairs.core.training.VocationalEducation;

/** Looks over trainings: the year that the day lies in, and the one before, whose number is final. */
final class TrainingReview {

    private final DistrictFacts facts;
    private final DayIndex index;
    private final Map<DivisionCode, List<TownYear>> yearsOfTown = new HashMap<>();

    TrainingReview(DistrictFacts facts, DayIndex index) {
        this.facts = facts;
        this.index = index;
    }

    /** Judges the towns at a division or below it, and what its offices recorded of trainings. */
    void judge(DivisionCode subject, Function<DivisionCode, Judge> at) {
        Set<String> seen = new HashSet<>();
        if (subject.level() == Level.DISTRICT) {
            judgeRecords(subject, seen, at.apply(subject));
        }
        for (Division town : index.tree.townsOf(subject)) {
            Judge judge = at.apply(town.code());
            years(town).forEach(year -> judge.judge(TrainingRules.ON_A_TOWN, year));
            judgeRecords(town.code(), seen, judge);
        }
    }

    /** Returns the town's years with a village's assistants alone. */
    List<TownYear> years(DivisionCode village) {
        DivisionCode town = village.town().orElseThrow();
        return index.tree.find(town).stream()
                .flatMap(found -> years(found).stream())
                .map(year -> year.with(inForce(index.inVillage(village), year.year())))
                .toList();
    }

    /** Returns the education of those in force in a village. */
    List<VocationalEducation> education(DivisionCode village) {
        return inForce(index.inVillage(village), index.asOf.getYear()).stream()
                .flatMap(assistant -> index.education(assistant.person()).stream())
                .toList();
    }

    /** Returns this year, and the last one where the town and the plan were there at its end. */
    private List<TownYear> years(Division town) {
        return yearsOfTown.computeIfAbsent(town.code(), code -> gathered(town));
    }

    private List<TownYear> gathered(Division town) {
        List<TownYear> years = new ArrayList<>(2);
        int now = index.asOf.getYear();
        years.add(year(town, now));
        LocalDate end = LocalDate.of(now - 1, 12, 31);
        boolean planned = !end.isBefore(index.policy(town.code()).get(Parameters.EFFECTIVE_FROM));
        if (planned && facts.divisions().find(town.code(), end).isPresent()) {
            years.add(year(town, now - 1));
        }
        return years;
    }

    TownYear year(Division town, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Set<DivisionCode> offices = new LinkedHashSet<>(facts.divisions().ancestors(town.code(), index.asOf, first));
        offices.add(town.code());
        offices.add(town.code().district());
        Set<Training> given = new LinkedHashSet<>();
        offices.forEach(office -> given.addAll(index.trainings(office)));
        List<Appointment> assistants = index.tree.villagesOf(town.code()).stream()
                .flatMap(village -> inForce(index.inVillage(village.code()), year).stream())
                .toList();
        return new TownYear(
                town.code(),
                town.name(),
                year,
                offices,
                List.copyOf(given),
                assistants,
                index.policyOfYear(town.code(), year));
    }

    /** Returns those in force on the day, or on the last day of a year that is over. */
    private List<Appointment> inForce(List<Appointment> appointments, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = index.asOf.isBefore(end) ? index.asOf : end;
        return appointments.stream()
                .filter(appointment -> appointment.inForceOn(day))
                .toList();
    }

    private void judgeRecords(DivisionCode organiser, Set<String> seen, Judge judge) {
        List<Training> given = index.trainings(organiser);
        for (Training training : given) {
            if (training.day().getYear() >= index.asOf.getYear() - 1 && seen.add(training.id())) {
                List<Appointment> attending = new ArrayList<>();
                for (PersonId person : people(training)) {
                    attending.addAll(index.everOf(person));
                }
                TrainingFacts about = new TrainingFacts(given, attending, index.policy(organiser));
                TrainingCase judged = TrainingCase.of(training, about);
                judge.judge(TrainingRules.ON_A_TRAINING, judged);
            }
        }
    }

    private static Set<PersonId> people(Training training) {
        Set<PersonId> people = new LinkedHashSet<>();
        training.attendance().stream().map(Attendance::person).forEach(people::add);
        return people;
    }
}
