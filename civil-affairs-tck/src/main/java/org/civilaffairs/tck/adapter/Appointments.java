package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Setting up assistants (APT) and the conditions they meet (ELG). */
public interface Appointments {

    /** What can happen to an appointment once it was recommended. */
    enum Event {
        APPROVE,
        REJECT,
        FILE,
        RETURN_FILING,
        SUSPEND,
        SUBMIT_RESIGNATION,
        ACCEPT_RESIGNATION,
        PROPOSE_DISMISSAL,
        DECIDE_DISMISSAL,
        DIE,
        END_TERM,
        REPLACE,
        HAND_OVER
    }

    /**
     * The recommendation of a candidate.
     *
     * @param form PART_TIME, FULL_TIME or OTHER
     * @param partyBranch whether the party branch signed it
     * @param committee whether the village's committee signed it
     */
    record Candidate(Person person, String form, boolean partyBranch, boolean committee, List<Answer> statement) {

        public Candidate {
            statement = List.copyOf(statement);
        }
    }

    /**
     * What the candidate's statement says of one limb of the conditions.
     *
     * @param limb one of the sixteen names of {@link Limb}
     * @param yes whether it is met
     * @param vouchedBy who vouches for it; may be empty, as may the evidence
     */
    record Answer(Limb limb, boolean yes, String vouchedBy, String evidence) {}

    /**
     * A step.
     *
     * @param effectiveOn from when it has effect; the day itself where nothing else is said
     * @param reason empty when none is given
     * @param filingNumber the bureau's number; empty except for a filing
     */
    record Step(Event event, Actor by, LocalDate on, LocalDate effectiveOn, String reason, String filingNumber) {

        /** Returns a step that takes effect at once. */
        public static Step of(Event event, Actor by, LocalDate on) {
            return new Step(event, by, on, on, "", "");
        }

        /** Returns this step with its reason. */
        public Step because(String why) {
            return new Step(event, by, on, effectiveOn, why, filingNumber);
        }

        /** Returns this step with effect from another day. */
        public Step effective(LocalDate day) {
            return new Step(event, by, on, day, reason, filingNumber);
        }

        /** Returns this step with the bureau's number. */
        public Step filedAs(String number) {
            return new Step(event, by, on, effectiveOn, reason, number);
        }
    }

    /**
     * How an appointment stands.
     *
     * @param filed whether a filing stands
     * @param since the first day in force; empty while it is not approved
     * @param until the first day no longer in force; empty while no end is decided
     */
    record Standing(boolean filed, Optional<LocalDate> since, Optional<LocalDate> until) {}

    /** Puts a candidate forward; the outcome names the appointment. */
    Outcome recommend(String village, Candidate candidate, Actor by, LocalDate on);

    /** Takes one step of an appointment. */
    Outcome take(String appointment, Step step);

    /** Returns how an appointment stands after all its steps. */
    Standing standing(String appointment);

    /** Records that somebody does the work of a vacant post for a while; the town's office keys it in. */
    Outcome cover(String village, Person person, LocalDate from, LocalDate until);

    /** Records a violation of law or discipline, as the bureau of the district that the village lies in. */
    Outcome violation(String village, Person person, LocalDate on, LocalDate recordedOn);
}
