package org.civilaffairs.tck.tests.guidance;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Guidance.Demand;
import org.civilaffairs.tck.adapter.Guidance.Event;
import org.civilaffairs.tck.adapter.Guidance.Step;
import org.civilaffairs.tck.adapter.Guidance.Visit;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** GDN-01: what guidance asks to be mended, by when, and who says that it is. */
public final class RectificationTests {

    private static final LocalDate VISITED = day("2024-05-06");
    private static final LocalDate DUE = day("2024-05-20");
    private static final LocalDate LATE = day("2024-06-30");

    private static Visit visit(Scene scene) {
        return new Visit(scene.village(201), VISITED, "示例指导员", "登记有缺项", List.of(new Demand("补齐登记", DUE)));
    }

    private static String visited(Scene scene, Actor by) {
        scene.villages(201);
        return Verify.done(scene.system.guidance().record(visit(scene), by));
    }

    private static String visitedByTown(Scene scene) {
        return visited(scene, Actor.townOf(scene.village(201)));
    }

    private static Outcome report(Scene scene, String visit, String evidence) {
        Step step = new Step(1, Event.REPORT_MENDED, day("2024-05-10"), "已补登", evidence);
        return scene.system.guidance().take(visit, step, Actor.committees(scene.village(201)));
    }

    private static Outcome office(Scene scene, String visit, Event event, Actor by) {
        return scene.system.guidance().take(visit, new Step(1, event, day("2024-05-13"), "看过", ""), by);
    }

    private static void found(Scene scene, String outcome, LocalDate on) {
        scene.system.settle();
        Verify.found(scene.findings(scene.village(201), on), "GDN-01", "5.3", outcome);
    }

    @Asserts("GDN-01.a")
    public void whatIsToBeMendedIsPendingUpToItsLastDay(Scene scene) {
        visitedByTown(scene);

        found(scene, "PENDING", DUE);
    }

    @Asserts("GDN-01.b")
    public void itIsABreachFromTheDayAfter(Scene scene) {
        visitedByTown(scene);

        found(scene, "BREACH", DUE.plusDays(1));
    }

    @Asserts("GDN-01.c")
    public void whatIsReportedMendedWaitsForTheOffice(Scene scene) {
        Verify.done(report(scene, visitedByTown(scene), "登记簿第3页"));

        found(scene, "PENDING", LATE);
    }

    @Asserts("GDN-01.d")
    public void whatIsConfirmedIsNotFoundAnyMore(Scene scene) {
        String visit = visitedByTown(scene);
        Verify.done(report(scene, visit, "登记簿第3页"));
        Verify.done(office(scene, visit, Event.CONFIRM_MENDED, Actor.townOf(scene.village(201))));
        scene.system.settle();

        Verify.notFound(scene.findings(scene.village(201), LATE), "GDN-01");
        Verify.found(scene.findings(scene.village(201), day("2024-05-12")), "GDN-01", "5.3", "PENDING");
    }

    @Asserts("GDN-01.e")
    public void whatIsSentBackIsLateAgain(Scene scene) {
        String visit = visitedByTown(scene);
        Verify.done(report(scene, visit, "登记簿第3页"));
        Verify.done(office(scene, visit, Event.SEND_BACK, Actor.townOf(scene.village(201))));

        found(scene, "BREACH", LATE);
    }

    @Asserts("GDN-01.f")
    public void anotherTownDoesNotGuide(Scene scene) {
        scene.villages(201);
        scene.otherTownWith(201);

        Verify.refused(scene.system.guidance().record(visit(scene), Actor.townOf(scene.otherTown())));
    }

    @Asserts("GDN-01.g")
    public void theVillageDoesNotConfirmItsOwnMending(Scene scene) {
        String visit = visitedByTown(scene);
        Verify.done(report(scene, visit, "登记簿第3页"));

        Verify.refused(office(scene, visit, Event.CONFIRM_MENDED, Actor.committees(scene.village(201))), "5.3");
        found(scene, "PENDING", LATE);
    }

    @Asserts("GDN-01.h")
    public void aReportNeedsItsEvidence(Scene scene) {
        Verify.refused(report(scene, visitedByTown(scene), ""), "5.3");
    }

    @Asserts("GDN-01.i")
    public void aTownDoesNotConfirmWhatTheBureauDemanded(Scene scene) {
        String visit = visited(scene, Actor.bureauOf(scene.town()));
        Verify.done(report(scene, visit, "登记簿第3页"));

        Verify.refused(office(scene, visit, Event.CONFIRM_MENDED, Actor.townOf(scene.village(201))), "5.3");
        Verify.done(office(scene, visit, Event.CONFIRM_MENDED, Actor.bureauOf(scene.town())));
    }

    @Asserts("GDN-01.n")
    public void nothingIsConfirmedBeforeItIsReported(Scene scene) {
        String visit = visitedByTown(scene);

        Verify.refused(office(scene, visit, Event.CONFIRM_MENDED, Actor.townOf(scene.village(201))), "5.3");
        found(scene, "BREACH", LATE);
    }
}
