package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.Set;

/** Training of assistants (TRN). */
public interface Trainings {

    /** What can happen to a training once it was planned. */
    enum Event {
        HOLD,
        CANCEL
    }

    /**
     * A training to be held.
     *
     * @param organisers codes of the towns, or of the district
     * @param kind ROUTINE or PROFESSIONAL
     * @param form MEETING_AS_TRAINING, EXPERIENCE_EXCHANGE or SPECIAL_LECTURE
     */
    record Plan(Set<String> organisers, String kind, String form, String topic, LocalDate on, int hours) {}

    /**
     * How a year stands.
     *
     * @param outcome MET, BREACH, PENDING or NOT_APPLICABLE
     * @param counted the trainings that count
     * @param left how many are still missing
     */
    record Requirement(String outcome, int counted, int left) {}

    /** Plans a training on a day; the outcome names it. */
    Outcome plan(Plan plan, Actor by, LocalDate on);

    /** Takes one step of a training. */
    Outcome take(String training, Event event, Actor by, LocalDate on, String reason);

    /** Sets the attendance sheet of a training that was held. */
    Outcome attend(String training, Set<Person> present, Actor by);

    /** Records vocational education of an assistant, as the bureau of the district that the village lies in. */
    Outcome education(String village, Person person, String school, String programme, LocalDate since);

    /** Returns how a town's year stands on a day. */
    Requirement ofTown(String town, int year, LocalDate on);

    /** Returns how the year of the assistant of an appointment stands on a day. */
    Requirement ofAssistant(String appointment, int year, LocalDate on);
}
