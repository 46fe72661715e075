package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionTree;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.VocationalEducation;

/** The facts as they stood at the end of one day, each found by what it is asked for by; made once for all questions. */
final class DayIndex {

    final LocalDate asOf;
    final DivisionTree tree;
    private final VillageHistories histories;
    private final Policies policies;
    private final Map<DivisionCode, Policy> policyOfTown = new HashMap<>();
    private final Map<DivisionCode, List<Appointment>> byVillage = new HashMap<>();
    private final Map<PersonId, List<Appointment>> byPerson = new HashMap<>();
    private final Map<PersonId, List<Appointment>> standingByPerson = new HashMap<>();
    private final Map<DivisionCode, List<ActingCover>> covers = new HashMap<>();
    private final Map<PersonId, List<Violation>> violations = new HashMap<>();
    private final Map<DivisionCode, List<Training>> trainings = new HashMap<>();
    private final Map<PersonId, List<VocationalEducation>> education = new HashMap<>();
    private final Map<DivisionCode, Set<String>> numbersGivenTwice = new HashMap<>();

    DayIndex(DistrictFacts facts, Policies policies, LocalDate asOf) {
        this.asOf = asOf;
        this.policies = policies;
        this.tree = facts.divisions().on(asOf);
        this.histories = VillageHistories.of(facts.divisions());
        facts.appointments().forEach(appointment -> appointment.asOf(asOf).ifPresent(this::add));
        facts.covers().forEach(this::add);
        facts.violations().forEach(violation -> put(violations, violation.person(), violation));
        facts.education().forEach(taken -> put(education, taken.person(), taken));
        facts.trainings().forEach(training -> training.asOf(asOf)
                .ifPresent(known -> known.plan().organisers().forEach(organiser -> put(trainings, organiser, known))));
        findNumbersGivenTwice();
    }

    private static <K, V> void put(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, absent -> new ArrayList<>(2)).add(value);
    }

    private void add(Appointment appointment) {
        put(byPerson, appointment.person(), appointment);
        codesOf(appointment).flatMap(codes -> codes.on(asOf)).ifPresent(village -> {
            put(byVillage, village, appointment);
            put(standingByPerson, appointment.person(), appointment);
        });
    }

    private void add(ActingCover cover) {
        histories
                .find(cover.village(), cover.days().since())
                .flatMap(codes -> codes.on(asOf))
                .ifPresent(village -> put(covers, village, cover));
    }

    private void findNumbersGivenTwice() {
        Map<DivisionCode, Set<String>> given = new HashMap<>();
        for (List<Appointment> all : byVillage.values()) {
            for (Appointment appointment : all) {
                DivisionCode district = appointment.village().district();
                appointment.history().filing().map(step -> step.number()).ifPresent(number -> {
                    if (!given.computeIfAbsent(district, absent -> new HashSet<>())
                            .add(number)) {
                        numbersGivenTwice
                                .computeIfAbsent(district, absent -> new HashSet<>())
                                .add(number);
                    }
                });
            }
        }
    }

    /** Returns the codes of the appointment's village; empty for a village that the divisions never knew. */
    Optional<VillageCodes> codesOf(Appointment appointment) {
        return histories.find(
                appointment.village(), appointment.history().steps().get(0).on());
    }

    Optional<VillageCodes> codesOf(DivisionCode village) {
        return histories.find(village, asOf);
    }

    /** Returns today's code of a village that had a code on one of the days; the same code where none is known. */
    DivisionCode codeNow(DivisionCode village, LocalDate... days) {
        return Stream.of(days)
                .flatMap(day -> histories.find(village, day).stream())
                .flatMap(codes -> codes.on(asOf).stream())
                .findFirst()
                .orElse(village);
    }

    Policy policy(DivisionCode division) {
        DivisionCode place = division.town().orElse(division);
        return policyOfTown.computeIfAbsent(place, town -> policies.on(asOf, town));
    }

    /** Returns the policy of the last day of a year that is over, since an amendment never changes the past. */
    Policy policyOfYear(DivisionCode town, int year) {
        return year == asOf.getYear() ? policy(town) : policies.on(LocalDate.of(year, 12, 31), town);
    }

    List<Appointment> inVillage(DivisionCode village) {
        return byVillage.getOrDefault(village, List.of());
    }

    List<ActingCover> covers(DivisionCode village) {
        return covers.getOrDefault(village, List.of());
    }

    /** Returns the person's appointments to villages that stand; those of an abolished village ended with it. */
    List<Appointment> standing(PersonId person) {
        return standingByPerson.getOrDefault(person, List.of());
    }

    List<Appointment> everOf(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    List<Violation> violations(PersonId person) {
        return violations.getOrDefault(person, List.of());
    }

    List<VocationalEducation> education(PersonId person) {
        return education.getOrDefault(person, List.of());
    }

    List<Training> trainings(DivisionCode organiser) {
        return trainings.getOrDefault(organiser, List.of());
    }

    Set<String> numbersGivenTwice(DivisionCode village) {
        return numbersGivenTwice.getOrDefault(village.district(), Set.of());
    }
}
