package org.civilaffairs.core.appointment;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;

/** Whose office an appointment belongs to on a day: the village's own, the town's above it, the bureau's above that. */
final class Jurisdiction {

    /** Steps that make an assistant: they need a village that exists. Later ones may come after its abolition. */
    private static final Set<AppointmentEvent> MAKING = EnumSet.of(
            AppointmentEvent.NOMINATE,
            AppointmentEvent.RECOMMEND,
            AppointmentEvent.START_REVIEW,
            AppointmentEvent.RETURN_FOR_SUPPLEMENT,
            AppointmentEvent.RESUBMIT,
            AppointmentEvent.APPROVE,
            AppointmentEvent.ENTER_POST);

    private Jurisdiction() {}

    /** Returns whether the actor's division is the one whose office may take the step, by the tree of that day. */
    static boolean holds(AppointmentCase subject, Step step) {
        VillageCodes codes = subject.facts().village();
        for (int i = 0; i < codes.terms().size(); i++) {
            if (codes.terms().get(i).days().contains(step.on())) {
                return owns(step, codes.terms().get(i).code());
            }
        }
        return !MAKING.contains(step.event()) && owns(step, codes.lastOn(step.on()));
    }

    private static boolean owns(Step step, DivisionCode village) {
        DivisionCode actor = step.actor().division();
        return switch (step.actor().office()) {
            case VILLAGE_COMMITTEES, ASSISTANT -> village.equals(actor);
            case TOWN -> actor.level() == Level.TOWN && actor.covers(village);
            case DISTRICT -> actor.level() == Level.DISTRICT && actor.covers(village);
            case SYSTEM -> true;
        };
    }
}
