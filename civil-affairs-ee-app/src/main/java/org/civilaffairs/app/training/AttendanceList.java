package org.civilaffairs.app.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.person.PersonRef;
import org.civilaffairs.app.person.PersonService;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.training.Training;

/**
 * Reads a pasted or uploaded list of who was present: one person a line, by identity number or by name. Each line is
 * told what became of it.
 */
@ApplicationScoped
public class AttendanceList {

    /** What became of a line. */
    public enum Outcome {
        /** The person was in force that day and is on the sheet. */
        TAKEN,
        /** Nobody in force that day is meant by it. */
        UNKNOWN,
        /** Several people in force that day have this name; the identity number tells them apart. */
        AMBIGUOUS,
        /** The identity number is not right. */
        WRONG_NUMBER,
        /** An earlier line means the same person. */
        TWICE,
        /** The line is the head of the columns. */
        HEAD,
        /** The line holds neither a name nor an identity number. */
        NOBODY
    }

    /**
     * One line.
     *
     * @param line its number, from 1
     * @param text what stands there, an identity number masked
     */
    public record Line(int line, String text, Outcome outcome) implements Serializable {}

    /** What was read: the people, and every line with its outcome. */
    public record Reading(Set<PersonId> people, List<Line> lines) {

        /** Returns how many lines were taken. */
        long taken() {
            return lines.stream()
                    .filter(line -> line.outcome() == Outcome.TAKEN)
                    .count();
        }

        /** Returns the people of the list and those whom the sheet has already. */
        Set<PersonId> besides(Training training) {
            Set<PersonId> all = new LinkedHashSet<>();
            training.attendance().forEach(line -> all.add(line.person()));
            all.addAll(people);
            return all;
        }
    }

    @Inject
    private AppointmentLists appointments;

    @Inject
    private PersonService persons;

    /** Reads a list for a training; nothing is stored. */
    @Transactional
    public Reading read(Training training, String text) {
        List<Appointment> inForce = training.plan().organisers().stream()
                .flatMap(organiser -> appointments.of(Area.of(organiser)).stream())
                .filter(appointment -> appointment.inForceOn(training.day()))
                .toList();
        Set<PersonId> people = new LinkedHashSet<>();
        List<Line> lines = new ArrayList<>();
        for (AttendanceCells.Row row : AttendanceCells.rows(text)) {
            if (row.who().isEmpty()) {
                lines.add(new Line(row.number(), "", row.head() ? Outcome.HEAD : Outcome.NOBODY));
            } else {
                lines.add(read(row.number(), row.who(), inForce, people));
            }
        }
        return new Reading(people, lines);
    }

    private Line read(int number, String text, List<Appointment> inForce, Set<PersonId> people) {
        boolean numeral = text.length() >= 15 && Character.isDigit(text.charAt(0));
        String shown = numeral ? text.substring(0, 6) + "********" : text;
        List<PersonId> meant;
        if (numeral) {
            Optional<IdentityNumber> right = IdentityNumber.parse(text).number();
            if (right.isEmpty()) {
                return new Line(number, shown, Outcome.WRONG_NUMBER);
            }
            Optional<String> id = persons.byNumber(right.get()).map(PersonRef::id);
            meant = inForce.stream()
                    .map(Appointment::person)
                    .filter(person -> id.filter(person.text()::equals).isPresent())
                    .distinct()
                    .toList();
        } else {
            meant = inForce.stream()
                    .filter(appointment -> appointment.candidacy().name().text().equals(text))
                    .map(Appointment::person)
                    .distinct()
                    .toList();
        }
        if (meant.size() != 1) {
            return new Line(number, shown, meant.isEmpty() ? Outcome.UNKNOWN : Outcome.AMBIGUOUS);
        }
        return new Line(number, shown, people.add(meant.get(0)) ? Outcome.TAKEN : Outcome.TWICE);
    }
}
