package org.civilaffairs.core.appointment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.division.DivisionCode;

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
        return code(subject.facts().village(), step.event(), step.on())
                .filter(village -> owner(step, village).equals(step.actor().division()))
                .isPresent();
    }

    private static Optional<DivisionCode> code(VillageCodes village, AppointmentEvent event, LocalDate day) {
        return MAKING.contains(event) ? village.on(day) : Optional.of(village.lastOn(day));
    }

    private static DivisionCode owner(Step step, DivisionCode village) {
        return switch (step.actor().office()) {
            case VILLAGE_COMMITTEES, ASSISTANT -> village;
            case TOWN -> village.town().orElseThrow();
            case DISTRICT -> village.district();
            case SYSTEM -> step.actor().division();
        };
    }
}
