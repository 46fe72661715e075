package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.TownWorkRules;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.LettersOfYear;
import org.civilaffairs.core.responsibility.Signing;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.training.TrainingRequirement;

/**
 * What a district's records say for the measures of a town's own duties (RSP-05): villages covered, assistants filed,
 * trainings held, letters signed in time, work rules in force, and what guidance of the year asked to be mended. What is
 * not kept is left out, and so stays undetermined.
 */
public final class CountedTown {

    private final Supervision supervision;
    private final DistrictFacts facts;
    private final DivisionCode town;
    private final LocalDate day;
    private final List<VillageYear> villages;
    private final Map<String, Count> counts = new TreeMap<>();

    private CountedTown(Supervision supervision, DistrictFacts facts, DivisionCode town, LocalDate day) {
        this.supervision = supervision;
        this.facts = facts;
        this.town = town;
        this.day = day;
        this.villages = supervision.villageYears(town).toList();
    }

    /**
     * Counts for one town, over the year of a day and up to it.
     *
     * @param supervision of these facts and that day
     * @param facts with every visit of guidance of the year, those with nothing left to mend included
     */
    public static YearFacts of(Supervision supervision, DistrictFacts facts, DivisionCode town, LocalDate day) {
        CountedTown counted = new CountedTown(supervision, facts, town, day);
        counted.posts();
        counted.trainings();
        counted.letters();
        counted.guidance();
        return YearFacts.of(counted.counts);
    }

    private void posts() {
        Coverage coverage = supervision.coverage(town);
        counts.put("T1.covered", Count.of(coverage.covered(), coverage.villages()));
        counts.put(
                "T2.filed",
                count(
                        villages.stream()
                                .flatMap(village -> village.post().inForce(day).stream())
                                .toList(),
                        Appointment::filed));
    }

    private static <T> Count count(List<T> due, Predicate<T> done) {
        return Count.of(due.stream().filter(done).count(), due.size());
    }

    private void trainings() {
        supervision.townYear(town, day.getYear()).ifPresent(year -> {
            TrainingRequirement requirement = TrainingRequirement.of(year, day);
            counts.put("T3.trainings", Count.of(requirement.required() - requirement.left(), requirement.required()));
        });
    }

    private void letters() {
        if (facts.letters().kept()) {
            List<Signing> due = villages.stream()
                    .flatMap(village -> village.letters().stream())
                    .filter(letters -> letters.year() == day.getYear())
                    .flatMap((LettersOfYear letters) -> Signing.of(letters, day).stream())
                    .filter(signing -> signing.outcome() != Outcome.NOT_APPLICABLE)
                    .toList();
            counts.put("T4.signed", count(due, signing -> signing.outcome() == Outcome.MET && !signing.late()));
        }
    }

    private void guidance() {
        if (facts.guidance().kept()) {
            supervision
                    .workRules(town)
                    .map(rules -> TownWorkRules.RULE.judge(rules, day).outcome() == Outcome.MET)
                    .ifPresent(inForce -> counts.put("T5.rules", Count.of(inForce ? 1 : 0, 1)));
            List<Rectification> due = facts.guidance().visits().stream()
                    .filter(one -> town.covers(one.visit().village())
                            && one.visit().on().getYear() == day.getYear())
                    .flatMap(one -> one.asOf(day).stream())
                    .flatMap(one -> one.toMend().stream())
                    .filter(one -> !one.due().isAfter(day))
                    .toList();
            counts.put("T6.followed", count(due, one -> !one.state().open()));
        }
    }
}
