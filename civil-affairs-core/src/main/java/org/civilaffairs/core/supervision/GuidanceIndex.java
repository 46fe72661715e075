package org.civilaffairs.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.GuidedVillage;
import org.civilaffairs.core.guidance.TownWorkRules;
import org.civilaffairs.core.guidance.WorkRules;
import org.civilaffairs.core.rule.Judge;

/** Gathers what guidance asked to be mended, village by village, and judges whether each town has work rules. */
final class GuidanceIndex {

    private final DistrictFacts facts;
    private final DayIndex index;
    private final Map<DivisionCode, List<Guidance>> visits = new HashMap<>();
    private final Map<DivisionCode, List<WorkRules>> rules = new HashMap<>();

    GuidanceIndex(DistrictFacts facts, DayIndex index) {
        this.facts = facts;
        this.index = index;
        facts.guidance()
                .visits()
                .forEach(one -> one.asOf(index.asOf).filter(Guidance::open).ifPresent(this::add));
        facts.guidance().workRules().forEach(one -> rules.computeIfAbsent(one.town(), absent -> new ArrayList<>(2))
                .add(one));
    }

    private void add(Guidance guidance) {
        DivisionCode village =
                index.codeNow(guidance.visit().village(), guidance.visit().on());
        visits.computeIfAbsent(village, absent -> new ArrayList<>(2)).add(guidance);
    }

    /** Returns a village's visits after which something is still to be done. */
    List<GuidedVillage> open(Division village) {
        return visits.getOrDefault(village.code(), List.of()).stream()
                .map(one -> new GuidedVillage(one, village.name()))
                .toList();
    }

    /** Judges whether a town has work rules. */
    void judge(Division town, Judge judge) {
        if (facts.guidance().kept()) {
            judge.judge(TownWorkRules.RULE, workRules(town));
        }
    }

    /** Returns a town's work rules; those of a town whose work it took over this year still hold. */
    TownWorkRules workRules(Division town) {
        LocalDate first = LocalDate.of(index.asOf.getYear(), 1, 1);
        List<WorkRules> known = Stream.concat(
                        Stream.of(town.code()), facts.divisions().ancestors(town.code(), index.asOf, first).stream())
                .distinct()
                .flatMap(code -> rules.getOrDefault(code, List.of()).stream())
                .toList();
        return new TownWorkRules(town.code(), town.name(), known);
    }
}
