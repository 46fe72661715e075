package org.civilaffairs.app.appointment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * A step that somebody wants to take with an appointment.
 *
 * @param effectiveOn null for the day itself
 * @param filingNumber null or empty for the next number of the district
 * @param actor null for the user's own office
 */
public record StepWanted(
        AppointmentEvent event,
        LocalDate on,
        LocalDate effectiveOn,
        String document,
        String reason,
        String filingNumber,
        OnBehalf actor) {

    /** Returns a step with nothing but its event and day. */
    public static StepWanted of(AppointmentEvent event, LocalDate on) {
        return new StepWanted(event, on, null, "", "", "", null);
    }

    Step step(Actor who, LocalDate today, String number) {
        LocalDate effective = effectiveOn == null ? on : effectiveOn;
        return new Step(event, who, on, today, effective, text(document), text(reason), number, Set.<Committee>of());
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
