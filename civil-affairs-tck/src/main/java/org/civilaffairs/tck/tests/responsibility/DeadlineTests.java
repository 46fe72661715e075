package org.civilaffairs.tck.tests.responsibility;

import static org.civilaffairs.tck.tests.Scene.day;
import static org.civilaffairs.tck.tests.responsibility.Year.JANUARY_15;

import org.civilaffairs.tck.adapter.Letters.Event;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** RSP-04: by when a year is reported on, assessed and filed. */
public final class DeadlineTests {

    private static void found(Scene scene, String day, String outcome) {
        Verify.found(scene.findings(scene.village(201), day(day)), "RSP-04", "5.2", outcome);
    }

    @Asserts("RSP-04.k")
    public void yearIsReportedOnByTheMiddleOfDecember(Scene scene) {
        Year.of(scene).signed();

        found(scene, "2024-12-15", "PENDING");
        found(scene, "2024-12-16", "BREACH");
    }

    @Asserts("RSP-04.l")
    public void yearIsAssessedByTheEndOfJanuary(Scene scene) {
        Year.of(scene).selfAssessed();

        found(scene, "2025-01-31", "PENDING");
        found(scene, "2025-02-01", "BREACH");
    }

    @Asserts("RSP-04.m")
    public void assessmentIsFiledByTheEndOfFebruary(Scene scene) {
        Year.of(scene).assessed("50");

        found(scene, "2025-02-28", "PENDING");
        found(scene, "2025-03-01", "BREACH");
    }

    @Asserts("RSP-04.n")
    public void whatWasFiledInTimeIsNotFound(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.assessed("50");
        year.take(letter, JANUARY_15, Event.ACKNOWLEDGE);
        Verify.done(year.confirming(letter, "EXCELLENT", JANUARY_15));
        year.take(letter, JANUARY_15, Event.FILE);

        Verify.notFound(scene.findings(year.village, day("2025-03-01")), "RSP-04");
    }
}
