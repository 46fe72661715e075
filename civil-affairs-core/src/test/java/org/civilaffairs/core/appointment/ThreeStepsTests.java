package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.Case.FACTS;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.approval;
import static org.civilaffairs.core.appointment.Case.candidate;
import static org.civilaffairs.core.appointment.Case.filing;
import static org.civilaffairs.core.appointment.Case.keys;
import static org.civilaffairs.core.appointment.Case.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.rule.Decision;
import org.junit.jupiter.api.Test;

class ThreeStepsTests {

    @Test
    void recommendApproveFileIsThePlainPath() {
        Decision<Appointment> recommended =
                Appointment.recommend("a", VILLAGE, candidate("p1"), recommendation(VILLAGE, MAY_1), FACTS);
        assertEquals(List.of(), keys(recommended));

        Decision<Appointment> approved =
                recommended.accepted().orElseThrow().take(approval(VILLAGE, MAY_1.plusDays(4)), FACTS);
        assertEquals(List.of("APT-08.to-be-filed"), keys(approved));

        Decision<Appointment> filed =
                approved.accepted().orElseThrow().take(filing(VILLAGE, MAY_1.plusDays(6), "青民备〔2026〕1号"), FACTS);
        assertEquals(List.of(), keys(filed));

        Appointment appointment = filed.accepted().orElseThrow();
        assertTrue(appointment.filed());
        assertFalse(appointment.inForceOn(MAY_1.plusDays(3)));
        assertTrue(appointment.inForceOn(MAY_1.plusDays(4)));
        assertEquals(AppointmentState.IN_POST, appointment.history().stateOn(MAY_1.plusDays(4)));
    }

    @Test
    void lateFilingKeepsNobodyFromResigning() {
        Appointment unfiled = Case.recommended("a", VILLAGE, "p1", MAY_1).and(approval(VILLAGE, MAY_1));
        Step resignation = Step.of(AppointmentEvent.SUBMIT_RESIGNATION, Actor.assistant(VILLAGE), MAY_1.plusDays(40));

        assertEquals(List.of(), keys(unfiled.take(resignation, FACTS)));
    }
}
