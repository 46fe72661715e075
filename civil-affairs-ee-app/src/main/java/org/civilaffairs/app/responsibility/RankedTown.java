package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.util.List;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.responsibility.TownRanking;

/**
 * A town's ranking with those who stand apart from it.
 *
 * @param withoutLetter the appointments of those without a letter or an assessment
 */
public record RankedTown(TownRanking ranking, List<Appointment> withoutLetter) implements Serializable {

    public RankedTown {
        withoutLetter = List.copyOf(withoutLetter);
    }
}
