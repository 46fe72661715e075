package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * One step in the life of an appointment, as the papers say it: what, by whom, on which day, and on which day it was
 * written down.
 *
 * @param on when it happened; the day by which order, tree and policy are judged
 * @param recordedOn when it was written down
 * @param effectiveOn when it takes effect: for an approval the first day in force, for an end the first day no longer
 * @param document the paper's number; blank when none is named
 * @param reason blank when none is given
 * @param number the bureau's filing number; blank for any other step
 * @param committees who signed a recommendation; none for any other step
 */
public record Step(
        AppointmentEvent event,
        Actor actor,
        LocalDate on,
        LocalDate recordedOn,
        LocalDate effectiveOn,
        String document,
        String reason,
        String number,
        Set<Committee> committees)
        implements Serializable {

    public Step {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(recordedOn, "recordedOn");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
        document = document.strip();
        reason = reason.strip();
        number = number.strip();
        committees = committees.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(committees));
    }

    /** Returns a step that was written down, and takes effect, on the day on which it happened. */
    public static Step of(AppointmentEvent event, Actor actor, LocalDate on) {
        return new Step(event, actor, on, on, on, "", "", "", Set.of());
    }

    /** Returns a recommendation by both committees. */
    public static Step recommendation(Actor actor, LocalDate on) {
        return of(AppointmentEvent.RECOMMEND, actor, on).signedBy(EnumSet.allOf(Committee.class));
    }

    /** Returns this step, written down on another day. */
    public Step recordedOn(LocalDate day) {
        return new Step(event, actor, on, day, effectiveOn, document, reason, number, committees);
    }

    /** Returns this step, taking effect on another day. */
    public Step effectiveOn(LocalDate day) {
        return new Step(event, actor, on, recordedOn, day, document, reason, number, committees);
    }

    /** Returns this step with the number of its paper. */
    public Step document(String paper) {
        return new Step(event, actor, on, recordedOn, effectiveOn, paper, reason, number, committees);
    }

    /** Returns this step with its reason. */
    public Step because(String why) {
        return new Step(event, actor, on, recordedOn, effectiveOn, document, why, number, committees);
    }

    /** Returns this step with the bureau's filing number. */
    public Step filedAs(String filingNumber) {
        return new Step(event, actor, on, recordedOn, effectiveOn, document, reason, filingNumber, committees);
    }

    /** Returns this step, signed by the committees given. */
    public Step signedBy(Set<Committee> signatories) {
        return new Step(event, actor, on, recordedOn, effectiveOn, document, reason, number, signatories);
    }
}
