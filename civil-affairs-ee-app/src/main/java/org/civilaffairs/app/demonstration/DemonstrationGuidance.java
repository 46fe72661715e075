package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import org.civilaffairs.app.guidance.GuidanceService;
import org.civilaffairs.app.guidance.GuidanceWish;
import org.civilaffairs.app.guidance.RectificationWish;
import org.civilaffairs.app.guidance.WorkRulesService;
import org.civilaffairs.app.guidance.WorkRulesWish;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.lifecycle.Office;

/** Puts work rules of towns in force, visits villages, and follows what was to be mended as far as it got. */
@ApplicationScoped
class DemonstrationGuidance {

    @Inject
    private GuidanceService service;

    @Inject
    private WorkRulesService rules;

    void play(Script script) {
        for (String[] line : script.table("rules")) {
            DivisionCode town = new DivisionCode(line[0]);
            Script.must(
                    rules.issue(new WorkRulesWish(
                            town,
                            line[1],
                            line[2],
                            line[4],
                            script.day(line[3]),
                            null,
                            List.of(),
                            new OnBehalf(Office.TOWN, town))),
                    line);
        }
        script.table("guidance").forEach(line -> visit(script, line));
    }

    private void visit(Script script, String[] line) {
        DivisionCode village = new DivisionCode(line[0]);
        Office office = Office.valueOf(line[1]);
        OnBehalf guide =
                new OnBehalf(office, office == Office.TOWN ? village.town().orElseThrow() : village.district());
        List<GuidanceWish.Demand> toMend =
                line[5].isEmpty() ? List.of() : List.of(new GuidanceWish.Demand(line[5], script.day(line[6])));
        String id = Script.must(
                        service.record(new GuidanceWish(village, script.day(line[2]), line[3], line[4], toMend, guide)),
                        line)
                .guidance()
                .id();
        script.dayIfAny(line[7]).ifPresent(on -> {
            OnBehalf committees = new OnBehalf(Office.VILLAGE_COMMITTEES, village);
            Script.must(
                    service.take(
                            id,
                            new RectificationWish(
                                    1, RectificationEvent.REPORT_MENDED, on, line[8], line[9], List.of(), committees),
                            OptionalInt.empty()),
                    line);
        });
        script.dayIfAny(line[10])
                .ifPresent(on -> Script.must(
                        service.take(
                                id,
                                new RectificationWish(
                                        1, RectificationEvent.valueOf(line[11]), on, line[12], "", List.of(), guide),
                                OptionalInt.empty()),
                        line));
    }
}
