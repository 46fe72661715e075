package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.app.division.DivisionRecords;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Subject;

/** The appointments that a change of divisions would touch: all that are not yet final. */
@ApplicationScoped
class AppointmentDivisions implements DivisionRecords {

    @Inject
    private JpaAppointments store;

    @Override
    @Transactional
    public Map<Subject, DivisionCode> under(Set<DivisionCode> codes) {
        Map<Subject, DivisionCode> touched = new HashMap<>();
        for (DivisionCode code : codes) {
            for (Appointment appointment : store.of(Area.of(code))) {
                if (appointment.state() != AppointmentState.ENDED && appointment.state() != AppointmentState.REJECTED) {
                    touched.put(new Subject(Subject.Kind.APPOINTMENT, appointment.id()), appointment.village());
                }
            }
        }
        return touched;
    }
}
