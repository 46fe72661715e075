package org.civilaffairs.app.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.VocationalEducation;

/** Reads trainings: one, a year's, a district's. */
@ApplicationScoped
public class TrainingLists {

    @Inject
    private Access access;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private JpaTrainings store;

    /** Returns a training that one of the user's divisions organises, or that the user's district's bureau does. */
    @Transactional
    public KeptTraining find(String id) {
        return store.row(id)
                .filter(row -> row.organisers.stream().anyMatch(access::sees))
                .map(store::kept)
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Returns the trainings of a year that a division or one below it organises, the latest first. */
    @Transactional
    public List<KeptTraining> ofYear(DivisionCode division, int year) {
        access.mustSee(division);
        return store.ofYear(division, year);
    }

    /** Returns the trainings of a year that assistants of a village attended, the latest first: each assistant's own. */
    @Transactional
    public List<KeptTraining> attendedFrom(DivisionCode village, int year) {
        access.mustSee(village);
        Set<PersonId> assistants = appointments.of(Area.of(village)).stream()
                .map(Appointment::person)
                .collect(Collectors.toSet());
        return store.ofYear(village.district(), year).stream()
                .filter(kept -> assistants.stream().anyMatch(kept.training()::attendedBy))
                .toList();
    }

    /** Returns all trainings of a district, for services that gather facts. */
    @Transactional
    public List<Training> of(DivisionCode district) {
        return store.of(district);
    }

    /** Returns all vocational education on record, for services that gather facts. */
    @Transactional
    public List<VocationalEducation> education() {
        return store.education();
    }
}
