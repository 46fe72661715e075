package org.civilaffairs.tck.tests.eligibility;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** ELG-07: a violation that is put on record while the assistant is in force. */
public final class ViolationTests {

    private static final LocalDate RECORDED = day("2024-08-05");

    private static String appointedAndThenAtFault(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), day("2024-05-01"));
        Verify.done(scene.system
                .appointments()
                .violation(scene.village(201), scene.person(1), day("2024-08-01"), RECORDED));
        return appointment;
    }

    @Asserts("ELG-07.a")
    public void appointmentInForceCarriesABreach(Scene scene) {
        appointedAndThenAtFault(scene);

        Verify.found(scene.findings(scene.village(201), RECORDED), "ELG-07", "3", "BREACH");
    }

    @Asserts("ELG-07.b")
    public void dayBeforeTheRecordHasNoBreach(Scene scene) {
        appointedAndThenAtFault(scene);

        Verify.notFound(scene.findings(scene.village(201), day("2024-08-04")), "ELG-07");
    }

    @Asserts("ELG-07.c")
    public void breachEndsWithTheAppointment(Scene scene) {
        String appointment = appointedAndThenAtFault(scene);
        scene.end(scene.village(201), appointment, day("2024-09-01"));

        Verify.found(scene.findings(scene.village(201), day("2024-08-31")), "ELG-07", "3", "BREACH");
        Verify.notFound(scene.findings(scene.village(201), day("2024-09-01")), "ELG-07");
    }

    @Asserts("ELG-07.d")
    public void postStaysHeldUntilSomebodyEndsIt(Scene scene) {
        appointedAndThenAtFault(scene);

        Verify.equal("villages covered", 1, scene.covered(scene.village(201), day("2024-08-31")));
    }
}
