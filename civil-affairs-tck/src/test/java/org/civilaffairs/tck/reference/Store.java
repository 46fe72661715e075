package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentFacts;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.WorkRules;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.GuidanceOnRecord;
import org.civilaffairs.core.supervision.LettersOnRecord;
import org.civilaffairs.core.supervision.Registers;
import org.civilaffairs.core.supervision.Supervision;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingFacts;
import org.civilaffairs.core.training.VocationalEducation;

/** All records of the reference, in memory. */
final class Store {

    Divisions divisions = Divisions.of(List.of());
    final Map<String, Appointment> appointments = new LinkedHashMap<>();
    final List<ActingCover> covers = new ArrayList<>();
    final List<Violation> violations = new ArrayList<>();
    final Map<String, Training> trainings = new LinkedHashMap<>();
    final Map<String, Letter> letters = new LinkedHashMap<>();
    final List<VocationalEducation> education = new ArrayList<>();
    final Map<String, Guidance> visits = new LinkedHashMap<>();
    final Map<String, WorkRules> rules = new LinkedHashMap<>();
    final List<PolicyEntry> entries = new ArrayList<>();
    final Map<String, List<HolidayTable>> holidays = new LinkedHashMap<>();
    final Shelf shelf = new Shelf();
    final Vault vault = new Vault();
    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final Twist twist;
    private int last;

    Store(Twist twist) {
        this.twist = twist;
    }

    String nextId(String kind) {
        return kind + "-" + ++last;
    }

    PersonId person(String identityNumber) {
        return people.computeIfAbsent(identityNumber, number -> new PersonId(nextId("p")));
    }

    Policies policies() {
        Policies right = Policies.plan().with(entries);
        Policies twisted = twist.policies(right);
        twist.noted(right.entries(), twisted.entries());
        return twisted;
    }

    WorkingDays calendar(DivisionCode village) {
        return WorkingDays.of(holidays.getOrDefault(village.district().digits(), List.of()));
    }

    VillageCodes codes(DivisionCode village, LocalDate on) {
        return VillageHistories.of(divisions).find(village, on).orElseThrow();
    }

    AppointmentFacts facts(VillageCodes codes, PersonId person, String except, LocalDate on) {
        DivisionCode village = codes.lastOn(on);
        List<Appointment> others = appointments.values().stream()
                .filter(other -> !other.id().equals(except))
                .filter(other -> codes.had(other.village()) || other.person().equals(person))
                .toList();
        Set<String> numbers = appointments.values().stream()
                .filter(other -> !other.id().equals(except))
                .filter(other -> other.village().district().equals(village.district()))
                .flatMap(other -> other.history().filing().stream())
                .map(step -> step.number())
                .collect(Collectors.toSet());
        List<Violation> against =
                violations.stream().filter(each -> each.person().equals(person)).toList();
        return new AppointmentFacts(codes, others, against, numbers, policies().on(on, village));
    }

    TrainingFacts facts(DivisionCode organiser, String except, LocalDate on) {
        List<Training> others = trainings.values().stream()
                .filter(other -> !other.id().equals(except))
                .toList();
        return new TrainingFacts(
                others, List.copyOf(appointments.values()), policies().on(on, organiser));
    }

    Supervision on(LocalDate day) {
        DistrictFacts facts = DistrictFacts.of(divisions)
                .withAppointments(List.copyOf(appointments.values()))
                .withCovers(covers)
                .withViolations(violations)
                .withTrainings(List.copyOf(trainings.values()))
                .withEducation(education)
                .withRegisters(Registers.of(shelf.years(this, day), vault.archives()))
                .withGuidance(GuidanceOnRecord.of(List.copyOf(visits.values()), List.copyOf(rules.values())))
                .withLetters(
                        letters.isEmpty()
                                ? LettersOnRecord.NOT_KEPT
                                : LettersOnRecord.of(List.copyOf(letters.values())));
        return Supervision.of(facts, policies(), day);
    }
}
