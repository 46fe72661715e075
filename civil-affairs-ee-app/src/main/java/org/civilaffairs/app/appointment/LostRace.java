package org.civilaffairs.app.appointment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.FiledWithBureau;
import org.civilaffairs.core.appointment.OneAssistantPerVillage;
import org.civilaffairs.core.appointment.OneVillagePerPerson;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Subject;

/**
 * Somebody else was faster by a moment, so that the rules could not yet see it, and the database's own rule stood in the
 * way. The loser gets the very finding that the rule would have made.
 */
final class LostRace {

    private LostRace() {}

    static RuntimeException of(RuntimeException failure, Appointment wanted) {
        String told = told(failure);
        String name = wanted.candidacy().name().text();
        String village = wanted.village().digits();
        if (told.contains("appointment_open_post")) {
            return lost(
                    OneAssistantPerVillage.RULE.provision(),
                    "duplicate",
                    wanted,
                    Map.of("village", village, "count", 2, "appointments", wanted.id()));
        }
        if (told.contains("appointment_open_person")) {
            return lost(
                    OneVillagePerPerson.RULE.provision(),
                    "two-villages",
                    wanted,
                    Map.of("name", name, "count", 2, "villages", village));
        }
        if (told.contains("appointment_filing_number")) {
            return lost(
                    FiledWithBureau.RULE.provision(),
                    "number-taken",
                    wanted,
                    Map.of(
                            "number",
                            wanted.history().last().number(),
                            "on",
                            wanted.history().last().on()));
        }
        return failure;
    }

    private static Problem lost(Provision provision, String code, Appointment wanted, Map<String, ?> facts) {
        Subject subject = new Subject(Subject.Kind.APPOINTMENT, wanted.id());
        return Problem.conflict(List.of(Finding.refusal(
                provision, code, subject, facts, wanted.history().last().on())));
    }

    /** The name of the broken constraint stands somewhere down the chain of causes, in each driver's own words. */
    private static String told(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
