package org.civilaffairs.tck.tests.appointment;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments.Event;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** APT-08: recommended, approved, filed, in this order and in time. */
public final class OrderTests {

    private static final LocalDate MAY_1 = day("2024-05-01");
    private static final LocalDate MAY_10 = day("2024-05-10");

    @Asserts("APT-08.a")
    public void approvalBeforeTheRecommendationIsRefused(Scene scene) {
        scene.villages(201);
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_10);

        Verify.refused(scene.approving(scene.village(201), appointment, day("2024-05-09")), "2.2");
        Verify.that(scene.standing(appointment).since().isEmpty(), "no day in force", scene.standing(appointment));
    }

    @Asserts("APT-08.b")
    public void approvalOnTheDayOfTheRecommendationIsDone(Scene scene) {
        scene.villages(201);
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_10);

        Verify.done(scene.approving(scene.village(201), appointment, MAY_10));
    }

    @Asserts("APT-08.c")
    public void filingWhatIsNotApprovedIsRefused(Scene scene) {
        scene.villages(201);
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_1);

        Verify.refused(scene.filing(scene.village(201), appointment, MAY_10, "备2024-1"), "2.2");
    }

    @Asserts("APT-08.d")
    public void filingBeforeTheApprovalIsRefused(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_10);

        Verify.refused(scene.filing(scene.village(201), appointment, day("2024-05-09"), "备2024-1"), "2.2");
    }

    @Asserts("APT-08.e")
    public void approvingTwiceIsRefused(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);

        Verify.refused(scene.approving(scene.village(201), appointment, MAY_10), "2.2");
    }

    @Asserts("APT-08.f")
    public void filingTwiceIsRefused(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.filing(scene.village(201), appointment, MAY_10, "备2024-1"));

        Verify.refused(scene.filing(scene.village(201), appointment, day("2024-05-11"), "备2024-2"), "2.2");
    }

    @Asserts("APT-08.g")
    public void assistantActsFromTheEffectiveDateOn(Scene scene) {
        scene.villages(201);
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.take(
                appointment,
                Step.of(Event.APPROVE, Actor.townOf(scene.town()), MAY_10).effective(day("2024-06-01"))));

        Verify.equal("villages covered the day before", 0, scene.covered(scene.village(201), day("2024-05-31")));
        Verify.equal("villages covered on the effective date", 1, scene.covered(scene.village(201), day("2024-06-01")));
    }

    @Asserts("APT-08.h")
    public void fifteenthDayWithoutFilingIsPending(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), MAY_1);

        Verify.found(scene.findings(scene.village(201), day("2024-05-16")), "APT-08", "2.2", "PENDING");
    }

    @Asserts("APT-08.i")
    public void sixteenthDayWithoutFilingIsABreach(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), MAY_1);

        var finding = Verify.found(scene.findings(scene.village(201), day("2024-05-17")), "APT-08", "2.2", "BREACH");
        Verify.equal("who is bound:", "TOWN", finding.bound());
    }

    @Asserts("APT-08.j")
    public void filedAppointmentIsNotFound(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.filing(scene.village(201), appointment, MAY_10, "备2024-1"));

        Verify.notFound(scene.findings(scene.village(201), day("2024-06-30")), "APT-08");
    }

    @Asserts("APT-08.k")
    public void departmentMaySetTheDaysForFiling(Scene scene) {
        scene.villages(201);
        Verify.done(scene.system
                .policy()
                .set(scene.district(), "appointment.filingDays", "5", day("2024-01-01"), "示例〔2024〕3号"));
        scene.appoint(scene.village(201), scene.person(1), MAY_1);

        Verify.found(scene.findings(scene.village(201), day("2024-05-06")), "APT-08", "2.2", "PENDING");
        Verify.found(scene.findings(scene.village(201), day("2024-05-07")), "APT-08", "2.2", "BREACH");
    }

    @Asserts("APT-08.l")
    public void townDoesNotFile(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);

        Verify.refused(scene.take(
                appointment,
                Step.of(Event.FILE, Actor.townOf(scene.town()), MAY_10).filedAs("备2024-1")));
        Verify.equal("whether it is filed:", false, scene.standing(appointment).filed());
    }
}
