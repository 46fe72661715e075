package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.division.DivisionCode;

/**
 * Who sees an appointment. It belongs to its village whatever code the village has had since, so that the town that a
 * village was moved to goes on with what the other began (LVL-03, APT-06); who may act on which day the core says.
 */
@ApplicationScoped
class AppointmentSight {

    @Inject
    private Access access;

    @Inject
    private CurrentDivisions divisions;

    boolean sees(Appointment appointment) {
        DivisionCode village = appointment.village();
        return access.sees(village)
                || VillageHistories.of(divisions.all())
                        .find(village, appointment.history().steps().get(0).on())
                        .filter(codes -> codes.terms().stream()
                                .map(VillageCodes.Term::code)
                                .anyMatch(access::sees))
                        .isPresent();
    }
}
