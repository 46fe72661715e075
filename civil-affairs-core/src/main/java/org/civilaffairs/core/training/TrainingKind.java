package org.civilaffairs.core.training;

import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.lifecycle.Office;

/** Whose training it is, clause 5.1; only the routine one counts towards the yearly number. */
public enum TrainingKind {
    /** Routine training (常规培训), by the offices of one town or of several together. */
    ROUTINE(Office.TOWN),
    /** Professional training (业务培训), by the district's bureau. */
    PROFESSIONAL(Office.DISTRICT);

    private final Office organiser;

    TrainingKind(Office organiser) {
        this.organiser = organiser;
    }

    /** Returns the office that gives trainings of this kind. */
    public Office organiser() {
        return organiser;
    }

    /** Returns whether the office of a division gives trainings of this kind: a town the routine, a district its own. */
    public boolean mayBeGivenBy(DivisionCode division) {
        return division.level() == (organiser == Office.TOWN ? Level.TOWN : Level.DISTRICT);
    }
}
