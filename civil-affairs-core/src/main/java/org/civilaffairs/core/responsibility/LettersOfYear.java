package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;

/**
 * One village's letters of one calendar year, and those who were to sign one; and its letters of the year before, of which the assessment
 * falls into this one.
 *
 * @param name the village's name
 * @param appointments the village's appointments, whatever their state
 * @param letters the village's letters of the year and of the one before
 */
public record LettersOfYear(
        DivisionCode village,
        String name,
        int year,
        List<Appointment> appointments,
        List<Letter> letters,
        Policy policy)
        implements Serializable {

    public LettersOfYear {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
        appointments = List.copyOf(appointments);
        letters = List.copyOf(letters);
    }

    /** Returns the same of the year before, which is still reported on, assessed and filed in this one. */
    LettersOfYear before() {
        return new LettersOfYear(village, name, year - 1, appointments, letters, policy);
    }

    private Days days() {
        return Days.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Returns the appointments that were in force on some day of the year. */
    List<Appointment> inForce() {
        Days days = days();
        return appointments.stream()
                .filter(appointment ->
                        appointment.interval().filter(days::overlaps).isPresent())
                .toList();
    }

    /** Returns the days of the year on which an assistant was in post. */
    Days daysOf(Appointment appointment) {
        return appointment.interval().orElseThrow().within(days());
    }

    /** Returns the last day for signing: of the year's own, or after a later appointment. */
    LocalDate signBy(Appointment appointment) {
        LocalDate yearly = policy.get(Parameters.LETTER_SIGN_BY).in(year);
        LocalDate own = appointment.interval().orElseThrow().since().plusDays(policy.get(Parameters.LETTER_SIGN_DAYS));
        return own.isAfter(yearly) ? own : yearly;
    }

    /** Returns whether somebody in post left it before the last day for signing and before a day has passed, and so owes no signature. */
    boolean leftBefore(Appointment appointment, LocalDate day) {
        LocalDate until = signBy(appointment);
        return appointment
                .interval()
                .flatMap(Days::until)
                .filter(end -> !end.isAfter(until) && !end.isAfter(day))
                .isPresent();
    }

    /** Returns the appointments, begun by a day, whose holders have signed a letter of the year, or were or are to sign one. */
    public List<Appointment> owed(LocalDate day) {
        return inForce().stream()
                .filter(appointment ->
                        !appointment.interval().orElseThrow().since().isAfter(day))
                .filter(appointment -> signed(appointment, day).isPresent() || !leftBefore(appointment, day))
                .toList();
    }

    /** Returns the letter of the year that both an assistant and the town had signed first by a day; empty before. */
    public Optional<Letter> signed(Appointment appointment, LocalDate day) {
        return of(appointment, day).stream()
                .filter(letter -> letter.signedOn().isPresent())
                .min(Comparator.comparing(letter -> letter.signedOn().orElseThrow()));
    }

    /** Returns the letters of the year before that the town had assessed by a day. */
    public List<Letter> assessed(LocalDate day) {
        return letters.stream()
                .filter(letter -> letter.year() == year - 1)
                .flatMap(letter -> letter.asOf(day).stream())
                .filter(letter -> letter.step(LetterEvent.ASSESS).isPresent())
                .toList();
    }

    /** Returns an assistant's letters as they stood on a day, without those taken back. */
    List<Letter> of(Appointment appointment, LocalDate day) {
        return letters.stream()
                .filter(letter -> letter.year() == year && letter.assistant().equals(appointment.person()))
                .map(letter -> letter.asOf(day))
                .flatMap(Optional::stream)
                .filter(letter -> letter.step(LetterEvent.WITHDRAW).isEmpty())
                .toList();
    }
}
