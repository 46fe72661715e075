package org.civilaffairs.tck.tests.training;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Trainings.Event;
import org.civilaffairs.tck.adapter.Trainings.Plan;
import org.civilaffairs.tck.adapter.Trainings.Requirement;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** TRN-02, TRN-04 and TRN-05: who attended, and what a training is. */
public final class AttendanceTests {

    private static final LocalDate AFTER = day("2025-01-01");
    private static final LocalDate APRIL_10 = day("2024-04-10");
    private static final LocalDate OCTOBER_16 = day("2024-10-16");

    private static Requirement year(Scene scene, String appointment) {
        scene.system.settle();
        return scene.system.trainings().ofAssistant(appointment, 2024, AFTER);
    }

    @Asserts("TRN-02.a")
    public void assistantWhoMissedOneOfTwoHasOneLeft(Scene scene) {
        scene.villages(201, 202);
        String missing = scene.appoint(scene.village(201), scene.person(1), day("2023-03-01"));
        String present = scene.appoint(scene.village(202), scene.person(2), day("2023-03-01"));
        scene.train(scene.town(), "低保政策", APRIL_10, scene.person(1), scene.person(2));
        scene.train(scene.town(), "档案管理", OCTOBER_16, scene.person(2));

        Verify.equal("the year of who missed one", new Requirement("BREACH", 1, 1), year(scene, missing));
        Verify.equal("the year of who attended both", new Requirement("MET", 2, 0), year(scene, present));
    }

    @Asserts("TRN-02.b")
    public void whoBeganInTheYearIsHeldToWhatWasHeldSince(Scene scene) {
        scene.villages(201, 202);
        scene.appoint(scene.village(202), scene.person(2), day("2023-03-01"));
        String late = scene.appoint(scene.village(201), scene.person(1), day("2024-11-20"));
        scene.train(scene.town(), "低保政策", APRIL_10, scene.person(2));
        scene.train(scene.town(), "档案管理", day("2024-12-05"), scene.person(1), scene.person(2));

        Verify.equal("the year of who began on 20 November", new Requirement("MET", 1, 0), year(scene, late));
    }

    @Asserts("TRN-02.c")
    public void nobodyIsHeldToMoreThanTwo(Scene scene) {
        scene.villages(201, 202);
        scene.appoint(scene.village(202), scene.person(2), day("2023-03-01"));
        String appointment = scene.appoint(scene.village(201), scene.person(1), day("2023-03-01"));
        scene.train(scene.town(), "低保政策", APRIL_10, scene.person(1));
        scene.train(scene.town(), "档案管理", OCTOBER_16, scene.person(1));
        scene.train(scene.town(), "婚姻登记宣传", day("2024-12-05"), scene.person(2));

        Verify.equal("the year", new Requirement("MET", 2, 0), year(scene, appointment));
    }

    @Asserts("TRN-02.d")
    public void departmentMayLeaveAttendanceUnjudged(Scene scene) {
        scene.villages(201, 202);
        Verify.done(scene.system
                .policy()
                .set(scene.district(), "training.attendance", "OFF", day("2024-01-01"), "示例〔2024〕3号"));
        scene.appoint(scene.village(202), scene.person(2), day("2023-03-01"));
        String absent = scene.appoint(scene.village(201), scene.person(1), day("2023-03-01"));
        scene.train(scene.town(), "低保政策", APRIL_10, scene.person(2));

        Verify.equal("the year", "NOT_APPLICABLE", year(scene, absent).outcome());
    }

    @Asserts("TRN-04.a")
    public void attendanceBeforeTheFirstDayInForceIsRejected(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), day("2024-04-11"));
        String training = scene.hold(scene.town(), "ROUTINE", "低保政策", APRIL_10);

        Verify.refused(
                scene.system.trainings().attend(training, Set.of(scene.person(1)), Scene.organiser(scene.town())),
                "5.1");
    }

    @Asserts("TRN-04.b")
    public void attendanceFromTheDayOfTheEndOnIsRejected(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), day("2024-01-10"));
        scene.end(scene.village(201), appointment, APRIL_10);
        String training = scene.hold(scene.town(), "ROUTINE", "低保政策", APRIL_10);

        Verify.refused(
                scene.system.trainings().attend(training, Set.of(scene.person(1)), Scene.organiser(scene.town())),
                "5.1");
    }

    @Asserts("TRN-04.c")
    public void sameTrainingTwiceIsOne(Scene scene) {
        scene.villages(201);
        Plan plan = new Plan(Set.of(scene.town()), "ROUTINE", "SPECIAL_LECTURE", "低保政策", APRIL_10, 2);
        Actor town = Scene.organiser(scene.town());
        String first = Verify.done(scene.system.trainings().plan(plan, town, day("2024-04-01")));

        Outcome second = scene.system.trainings().plan(plan, town, day("2024-04-02"));
        Verify.that(
                !second.done() || second.id().equals(first),
                "one training, by a refusal or the same identifier",
                "a second one, " + second.id());
    }

    @Asserts("TRN-04.d")
    public void threeFormsAreKnown(Scene scene) {
        scene.villages(201);
        int month = 1;
        for (String form : List.of("MEETING_AS_TRAINING", "EXPERIENCE_EXCHANGE", "SPECIAL_LECTURE")) {
            Verify.done(planned(scene, form, LocalDate.of(2024, ++month, 10)));
        }
        Verify.refused(planned(scene, "BANQUET", LocalDate.of(2024, ++month, 10)));
    }

    private static Outcome planned(Scene scene, String form, LocalDate on) {
        Plan plan = new Plan(Set.of(scene.town()), "ROUTINE", form, "低保政策", on, 2);
        return scene.system.trainings().plan(plan, Scene.organiser(scene.town()), on.minusDays(9));
    }

    @Asserts("TRN-04.e")
    public void anotherTownDoesNotHoldIt(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherTown());
        Plan plan = new Plan(Set.of(scene.town()), "ROUTINE", "SPECIAL_LECTURE", "低保政策", APRIL_10, 2);
        String training =
                Verify.done(scene.system.trainings().plan(plan, Scene.organiser(scene.town()), day("2024-04-01")));

        Verify.refused(
                scene.system.trainings().take(training, Event.HOLD, Scene.organiser(scene.otherTown()), APRIL_10, ""));
    }

    @Asserts("TRN-05.a")
    public void educationIsShownAndNoDuty(Scene scene) {
        scene.villages(201, 202);
        scene.appoint(scene.village(201), scene.person(1), day("2024-01-10"));
        scene.appoint(scene.village(202), scene.person(2), day("2024-01-10"));
        Verify.done(scene.system
                .trainings()
                .education(scene.village(201), scene.person(1), "示例职业学院", "社区管理", day("2024-02-01")));

        var findings = scene.findings(scene.town(), APRIL_10);
        Verify.equal(
                "how often education is shown:",
                1L,
                findings.stream()
                        .filter(each -> each.assertion().equals("TRN-05"))
                        .count());
        Verify.notFound(findings, "TRN-05");
    }
}
