package org.civilaffairs.app.archive;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/** A hand-over as the paper tells it: who, on which day, what was there, and who signed. */
public record HandOverWish(
        DivisionCode village,
        PersonId giver,
        PersonId taker,
        PersonName witness,
        LocalDate on,
        boolean signedByGiver,
        boolean signedByTaker,
        boolean signedByWitness,
        List<String> found,
        String explanation) {

    HandOver against(List<String> catalogued) {
        return new HandOver(
                village,
                giver,
                taker,
                witness,
                on,
                signedByGiver,
                signedByTaker,
                signedByWitness,
                catalogued,
                found,
                explanation);
    }
}
