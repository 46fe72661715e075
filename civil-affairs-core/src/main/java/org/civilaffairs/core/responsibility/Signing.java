package org.civilaffairs.core.responsibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.Outcome;

/**
 * Whether town and assistant have signed a year's letter (RSP-01), as seen on a day.
 *
 * @param until the last day for it
 * @param outcome met once both have signed, even if late; nobody is asked before the first day in post, nor of whom it ended in time
 * @param signedOn the day from which both had signed; empty before
 * @param missing who has not signed and still should
 * @param letters the assistant's letters of the year, without those taken back
 */
public record Signing(
        Appointment appointment,
        LocalDate until,
        Outcome outcome,
        Optional<LocalDate> signedOn,
        Set<Office> missing,
        List<Letter> letters) {

    private static final Set<Office> PARTIES = Collections.unmodifiableSet(EnumSet.of(Office.TOWN, Office.ASSISTANT));

    public Signing {
        Objects.requireNonNull(appointment, "appointment");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(outcome, "outcome");
        missing = Collections.unmodifiableSet(missing);
        letters = List.copyOf(letters);
    }

    /** Returns how it stands with each assistant in force on some day of the year, as seen on a day. */
    public static List<Signing> of(LettersOfYear facts, LocalDate day) {
        return facts.inForce().stream()
                .map(appointment -> of(facts, appointment, day))
                .toList();
    }

    private static Signing of(LettersOfYear facts, Appointment appointment, LocalDate day) {
        LocalDate until = facts.signBy(appointment);
        List<Letter> letters = facts.of(appointment, day);
        Optional<LocalDate> signed = facts.signed(appointment, day).flatMap(Letter::signedOn);
        Outcome outcome = signed.isPresent() ? Outcome.MET : unsigned(facts, appointment, day);
        boolean asked = outcome == Outcome.PENDING || outcome == Outcome.BREACH;
        return new Signing(appointment, until, outcome, signed, asked ? missing(letters) : Set.of(), letters);
    }

    private static Outcome unsigned(LettersOfYear facts, Appointment appointment, LocalDate day) {
        boolean begun = !appointment.interval().orElseThrow().since().isAfter(day);
        if (!begun || facts.leftBefore(appointment, day)) {
            return Outcome.NOT_APPLICABLE;
        }
        return day.isAfter(facts.signBy(appointment)) ? Outcome.BREACH : Outcome.PENDING;
    }

    private static Set<Office> missing(List<Letter> letters) {
        Set<Office> missing = EnumSet.copyOf(PARTIES);
        missing.removeIf(party -> letters.stream().anyMatch(letter -> letter.signedBy(party)));
        return missing;
    }

    /** Returns whether both signed, but after the last day. */
    public boolean late() {
        return signedOn.filter(on -> on.isAfter(until)).isPresent();
    }

    /** Returns whether more than one letter of the year stands. */
    boolean twice() {
        return letters.stream().filter(Letter::stands).count() > 1;
    }
}
