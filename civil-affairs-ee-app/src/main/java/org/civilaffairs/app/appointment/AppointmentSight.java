package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.civilaffairs.app.division.VillageSight;
import org.civilaffairs.core.appointment.Appointment;

/** Who sees an appointment: it belongs to its village; who may act on which day the core says. */
@ApplicationScoped
class AppointmentSight {

    @Inject
    private VillageSight villages;

    boolean sees(Appointment appointment) {
        return villages.sees(
                appointment.village(), appointment.history().steps().get(0).on());
    }
}
