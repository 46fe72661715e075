package org.civilaffairs.app.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.division.DivisionCode;

/**
 * Who sees what belongs to a village, whatever code the village has had since: the town that a village was moved to goes
 * on with what the other began (LVL-03, APT-06).
 */
@ApplicationScoped
public class VillageSight {

    @Inject
    private Access access;

    @Inject
    private CurrentDivisions divisions;

    /** Tells whether the user sees what began in a village on a day, under this code or another of the same village. */
    public boolean sees(DivisionCode village, LocalDate day) {
        return access.sees(village)
                || VillageHistories.of(divisions.all())
                        .find(village, day)
                        .filter(codes -> codes.terms().stream()
                                .map(VillageCodes.Term::code)
                                .anyMatch(access::sees))
                        .isPresent();
    }
}
