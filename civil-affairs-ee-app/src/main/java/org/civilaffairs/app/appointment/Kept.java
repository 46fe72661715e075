package org.civilaffairs.app.appointment;

import org.civilaffairs.core.appointment.Appointment;

/** An appointment as it is stored, with the version that a change must name. */
public record Kept(Appointment appointment, int version) {}
