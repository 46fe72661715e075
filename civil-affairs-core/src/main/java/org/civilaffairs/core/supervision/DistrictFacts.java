package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.VocationalEducation;

/** Everything that is on record in a district, or in several: what {@link Supervision} looks over. */
public record DistrictFacts(
        Divisions divisions,
        List<Appointment> appointments,
        List<ActingCover> covers,
        List<Violation> violations,
        List<Training> trainings,
        List<VocationalEducation> education,
        Registers registers,
        GuidanceOnRecord guidance,
        LettersOnRecord letters)
        implements Serializable {

    public DistrictFacts {
        Objects.requireNonNull(divisions, "divisions");
        appointments = List.copyOf(appointments);
        covers = List.copyOf(covers);
        violations = List.copyOf(violations);
        trainings = List.copyOf(trainings);
        education = List.copyOf(education);
        Objects.requireNonNull(registers, "registers");
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(letters, "letters");
    }

    /** Returns facts in which nobody was ever appointed and nothing was held. */
    public static DistrictFacts of(Divisions divisions) {
        return new DistrictFacts(
                divisions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Registers.NOT_KEPT,
                GuidanceOnRecord.NOT_KEPT,
                LettersOnRecord.NOT_KEPT);
    }

    /** Returns these facts with other appointments. */
    public DistrictFacts withAppointments(List<Appointment> others) {
        return new DistrictFacts(
                divisions, others, covers, violations, trainings, education, registers, guidance, letters);
    }

    /** Returns these facts with other acting covers. */
    public DistrictFacts withCovers(List<ActingCover> others) {
        return new DistrictFacts(
                divisions, appointments, others, violations, trainings, education, registers, guidance, letters);
    }

    /** Returns these facts with other violations on record. */
    public DistrictFacts withViolations(List<Violation> others) {
        return new DistrictFacts(
                divisions, appointments, covers, others, trainings, education, registers, guidance, letters);
    }

    /** Returns these facts with other trainings. */
    public DistrictFacts withTrainings(List<Training> others) {
        return new DistrictFacts(
                divisions, appointments, covers, violations, others, education, registers, guidance, letters);
    }

    /** Returns these facts with other education on record. */
    public DistrictFacts withEducation(List<VocationalEducation> others) {
        return new DistrictFacts(
                divisions, appointments, covers, violations, trainings, others, registers, guidance, letters);
    }

    /** Returns these facts with the villages' books and archives. */
    public DistrictFacts withRegisters(Registers others) {
        return new DistrictFacts(
                divisions, appointments, covers, violations, trainings, education, others, guidance, letters);
    }

    /** Returns these facts with guidance and the towns' work rules. */
    public DistrictFacts withGuidance(GuidanceOnRecord others) {
        return new DistrictFacts(
                divisions, appointments, covers, violations, trainings, education, registers, others, letters);
    }

    /** Returns these facts with the letters of responsibility. */
    public DistrictFacts withLetters(LettersOnRecord others) {
        return new DistrictFacts(
                divisions, appointments, covers, violations, trainings, education, registers, guidance, others);
    }
}
