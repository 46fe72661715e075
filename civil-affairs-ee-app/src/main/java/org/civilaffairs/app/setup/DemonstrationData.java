package org.civilaffairs.app.setup;

/**
 * The fictional district 690102 to practise in: towns, villages, people, appointments in every state and trainings. Set-up offers it
 * where a bean implements this.
 */
public interface DemonstrationData {

    /** Loads all of it, in one transaction of its own; a second time changes nothing. */
    void load();
}
