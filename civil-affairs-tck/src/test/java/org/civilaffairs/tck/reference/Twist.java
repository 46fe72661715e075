package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Guidance;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.adapter.Trainings;

/** What an implementation can get wrong; each method returns what it is given, and a mutant overrides one of them. */
public class Twist extends LetterTwist {

    /** Says whether a reason for a refusal is overlooked. */
    protected boolean forgives(Finding reason) {
        return false;
    }

    /** Says whether a code that is none is taken for one. */
    protected boolean forgivesCode(String code) {
        return false;
    }

    /** Says whether what is refused with this reason is carried out all the same. */
    protected boolean doesRefused(Finding reason) {
        return false;
    }

    /** Says whether a step is said to be done, and lost. */
    protected boolean loses(Appointments.Step step) {
        return false;
    }

    /** Returns a reason to refuse that the scheme does not know. */
    protected Optional<Breach> refuses(String village, Appointments.Candidate candidate) {
        return Optional.empty();
    }

    /** Returns a reason to refuse a step that the scheme does not know. */
    protected Optional<Breach> refuses(String appointment, Appointments.Step step) {
        return Optional.empty();
    }

    /** Returns a reason to refuse a training that the scheme does not know. */
    protected Optional<Breach> refuses(Trainings.Plan plan) {
        return Optional.empty();
    }

    protected List<Finding> told(List<Finding> reasons) {
        return reasons;
    }

    protected Appointments.Step step(Appointments.Step step) {
        return step;
    }

    protected Appointments.Standing standing(Appointments.Standing standing) {
        return standing;
    }

    protected List<Divisions.Change> changes(Divisions.Change change) {
        return List.of(change);
    }

    protected Divisions.Trial trial(Divisions.Change change, Divisions.Trial trial) {
        return trial;
    }

    protected boolean sees(Actor viewer, String code, boolean right) {
        return right;
    }

    protected Policies policies(Policies policies) {
        return policies;
    }

    protected List<Supervision.Finding> findings(String division, LocalDate on, List<Supervision.Finding> findings) {
        return findings;
    }

    protected Supervision.Coverage coverage(LocalDate on, Supervision.Coverage coverage) {
        return coverage;
    }

    protected List<Supervision.Vacancy> vacancies(LocalDate on, List<Supervision.Vacancy> vacancies) {
        return vacancies;
    }

    protected Guidance.Changes between(Guidance.Changes right) {
        return right;
    }

    protected Trainings.Plan plan(Trainings.Plan plan) {
        return plan;
    }

    protected Trainings.Requirement ofTown(String town, int year, LocalDate on, Trainings.Requirement right) {
        return right;
    }

    protected Trainings.Requirement ofAssistant(
            String appointment, int year, LocalDate on, Trainings.Requirement right) {
        return right;
    }
}
