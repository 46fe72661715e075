package org.civilaffairs.app.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Letter;

/**
 * One assistant of a year and their letter.
 *
 * @param post the appointment; null where the village had nobody all year
 * @param kept the letter; null where there is none
 */
public record AssistantsLetter(Division village, Appointment post, KeptLetter kept) {

    /** Returns the letter; null where there is none. */
    public Letter letter() {
        return kept == null ? null : kept.letter();
    }

    /** Returns who has not signed yet. */
    public List<Office> missing() {
        return post == null
                ? List.of()
                : Stream.of(Office.TOWN, Office.ASSISTANT)
                        .filter(party -> kept == null || !letter().signedBy(party))
                        .toList();
    }

    /** Returns whether both have signed. */
    public boolean signed() {
        return post != null && missing().isEmpty();
    }
}
