package org.civilaffairs.tck.tests.appointment;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments.Event;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** APT-09 and APT-10: how appointments end, and the coverage that all of it comes to. */
public final class EndTests {

    private static final LocalDate MARCH_1 = day("2024-03-01");
    private static final LocalDate MAY_1 = day("2024-05-01");

    @Asserts("APT-09.a")
    public void assistantWhoResignsIsInForceUntilTheDay(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MARCH_1);
        Verify.done(scene.take(
                appointment,
                Step.of(Event.SUBMIT_RESIGNATION, Actor.assistant(scene.village(201)), day("2024-04-20"))
                        .because("个人原因")));
        Verify.done(scene.take(
                appointment,
                Step.of(Event.ACCEPT_RESIGNATION, Actor.townOf(scene.town()), day("2024-04-25"))
                        .because("个人原因")
                        .effective(MAY_1)));

        Verify.equal("villages covered the day before", 1, scene.covered(scene.village(201), day("2024-04-30")));
        Verify.equal("villages covered on the day of the end", 0, scene.covered(scene.village(201), MAY_1));
    }

    @Asserts("APT-09.b")
    public void endWithoutReasonIsRefused(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MARCH_1);

        Verify.refused(scene.take(appointment, Step.of(Event.REPLACE, Actor.townOf(scene.town()), MAY_1)), "2.2");
        Verify.equal("villages covered", 1, scene.covered(scene.village(201), MAY_1));
    }

    @Asserts("APT-09.c")
    public void endIsFinal(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MARCH_1);
        scene.end(scene.village(201), appointment, MAY_1);
        Verify.done(scene.take(appointment, Step.of(Event.HAND_OVER, Actor.townOf(scene.town()), day("2024-05-03"))));

        Verify.refused(scene.approving(scene.village(201), appointment, day("2024-06-01")), "2.2");
        Verify.equal("villages covered", 0, scene.covered(scene.village(201), day("2024-06-01")));
    }

    @Asserts("APT-09.d")
    public void dismissalDeathAndTermEndItToo(Scene scene) {
        scene.villages(201, 202, 203);
        Actor town = Actor.townOf(scene.town());
        String dismissed = scene.appoint(scene.village(201), scene.person(1), MARCH_1);
        Verify.done(scene.take(
                dismissed,
                Step.of(Event.PROPOSE_DISMISSAL, town, day("2024-04-20")).because("长期不履职")));
        Verify.done(scene.take(
                dismissed, Step.of(Event.DECIDE_DISMISSAL, town, MAY_1).because("长期不履职")));
        String died = scene.appoint(scene.village(202), scene.person(2), MARCH_1);
        Verify.done(scene.take(died, Step.of(Event.DIE, town, MAY_1).because("病故")));
        String served = scene.appoint(scene.village(203), scene.person(3), MARCH_1);
        Verify.done(scene.take(served, Step.of(Event.END_TERM, town, MAY_1).because("任期届满")));

        Verify.equal("villages covered before the ends", 3, scene.covered(scene.town(), day("2024-04-30")));
        Verify.equal("villages covered after the ends", 0, scene.covered(scene.town(), MAY_1));
    }

    @Asserts("APT-10.a")
    public void coverageCountsVillagesWithAnAssistant(Scene scene) {
        scene.villages(201, 202, 203);
        scene.appoint(scene.village(202), scene.person(1), MAY_1);

        var coverage = scene.system.supervision().coverage(scene.town(), MAY_1);
        Verify.equal("the town's villages", 3, coverage.villages());
        Verify.equal("the town's villages covered", 1, coverage.covered());
    }

    @Asserts("APT-10.b")
    public void coverageOfAnEarlierDayStaysAsItWas(Scene scene) {
        scene.villages(201, 202);
        scene.appoint(scene.village(201), scene.person(1), MARCH_1);
        scene.appoint(scene.village(202), scene.person(2), MAY_1);

        Verify.equal(
                "villages covered the day before the first", 0, scene.covered(scene.district(), day("2024-02-29")));
        Verify.equal(
                "villages covered the day before the second", 1, scene.covered(scene.district(), day("2024-04-30")));
        Verify.equal("villages covered from then on", 2, scene.covered(scene.district(), MAY_1));
    }

    @Asserts("APT-10.c")
    public void townWithoutVillagesIsCountedAsNone(Scene scene) {
        scene.villages();

        var coverage = scene.system.supervision().coverage(scene.town(), MAY_1);
        Verify.equal("the town's villages", 0, coverage.villages());
        Verify.equal("the town's villages covered", 0, coverage.covered());
    }
}
