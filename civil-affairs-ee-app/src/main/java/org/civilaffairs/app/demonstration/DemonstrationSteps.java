package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.civilaffairs.app.appointment.AppointmentService;
import org.civilaffairs.app.appointment.Kept;
import org.civilaffairs.app.appointment.Recommendation;
import org.civilaffairs.app.appointment.StepWanted;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.AppointmentLifeCycle;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.lifecycle.Transition;

/** Takes the steps of the demonstration's appointments, each in the name of the office whose step it is. */
@ApplicationScoped
class DemonstrationSteps {

    @Inject
    private AppointmentService service;

    void play(Script script, Map<String, String> numbers) {
        Map<String, String> ids = new HashMap<>();
        for (String[] line : script.table("steps")) {
            DivisionCode village = new DivisionCode(line[1]);
            LocalDate on = script.day(line[4]);
            AppointmentEvent event = AppointmentEvent.valueOf(line[3]);
            if (event == AppointmentEvent.RECOMMEND) {
                Kept made = Script.must(service.recommend(village, recommendation(line, numbers, village, on)), line);
                ids.put(line[0], made.appointment().id());
            } else {
                StepWanted wanted = new StepWanted(
                        event, on, script.dayIfAny(line[5]).orElse(null), line[6], line[7], "", office(event, village));
                Script.must(service.take(ids.get(line[0]), wanted, OptionalInt.empty()), line);
            }
        }
    }

    private static Recommendation recommendation(
            String[] line, Map<String, String> numbers, DivisionCode village, LocalDate on) {
        // Every fifth has no other post named, so that the warning about it can be seen.
        String post = line[0].endsWith("5") ? "" : "村会计";
        return new Recommendation(
                line[2],
                numbers.get(line[2]),
                EmploymentForm.PART_TIME,
                post,
                StatementOfConditions.allMet("两委成员五人联名", "推荐会议记录、本人声明、无违规违纪证明"),
                List.of(),
                EnumSet.allOf(Committee.class),
                on,
                line[6],
                new OnBehalf(Office.VILLAGE_COMMITTEES, village));
    }

    private static OnBehalf office(AppointmentEvent event, DivisionCode village) {
        Set<Office> who = AppointmentLifeCycle.TABLE.transitions().stream()
                .filter(row -> row.event() == event)
                .findFirst()
                .map(Transition::who)
                .orElseThrow();
        if (who.contains(Office.TOWN)) {
            return new OnBehalf(Office.TOWN, village.town().orElseThrow());
        }
        return who.contains(Office.DISTRICT)
                ? new OnBehalf(Office.DISTRICT, village.district())
                : new OnBehalf(who.iterator().next(), village);
    }
}
