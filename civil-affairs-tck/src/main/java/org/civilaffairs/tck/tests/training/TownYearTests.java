package org.civilaffairs.tck.tests.training;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.adapter.Trainings.Event;
import org.civilaffairs.tck.adapter.Trainings.Plan;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** TRN-01 and TRN-03: the two routine trainings that a town holds each year. */
public final class TownYearTests {

    private static final LocalDate AFTER = day("2025-01-01");
    private static final LocalDate LAST_DAY = day("2024-12-31");

    private static Person assistant(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), day("2023-03-01"));
        return scene.person(1);
    }

    private static void year(Scene scene, String outcome, int counted, LocalDate on) {
        scene.system.settle();
        var requirement = scene.system.trainings().ofTown(scene.town(), 2024, on);
        Verify.equal("trainings that count in 2024:", counted, requirement.counted());
        Verify.equal("the year 2024 seen on " + on, outcome, requirement.outcome());
    }

    @Asserts("TRN-01.a")
    public void twoTrainingsMeetTheYear(Scene scene) {
        Person present = assistant(scene);
        scene.train(scene.town(), "低保政策", day("2024-04-10"), present);
        scene.train(scene.town(), "档案管理", day("2024-10-16"), present);

        year(scene, "MET", 2, AFTER);
        Verify.noBreach(scene.findings(scene.town(), AFTER), "TRN-01");
    }

    @Asserts("TRN-01.b")
    public void oneTrainingIsABreachOfTheTownAfterTheYear(Scene scene) {
        scene.train(scene.town(), "低保政策", day("2024-04-10"), assistant(scene));

        year(scene, "BREACH", 1, AFTER);
        var finding = Verify.found(scene.findings(scene.town(), AFTER), "TRN-01", "5.1", "BREACH");
        Verify.equal("who is bound:", "TOWN", finding.bound());
    }

    @Asserts("TRN-01.c")
    public void oneTrainingIsPendingUntilTheLastDay(Scene scene) {
        scene.train(scene.town(), "低保政策", day("2024-04-10"), assistant(scene));

        year(scene, "PENDING", 1, LAST_DAY);
        Verify.equal(
                "trainings left:",
                1,
                scene.system.trainings().ofTown(scene.town(), 2024, LAST_DAY).left());
    }

    @Asserts("TRN-01.d")
    public void twoOnOneDayCountOnce(Scene scene) {
        Person present = assistant(scene);
        scene.train(scene.town(), "低保政策", day("2024-04-10"), present);
        scene.train(scene.town(), "档案管理", day("2024-04-10"), present);

        year(scene, "BREACH", 1, AFTER);
    }

    @Asserts("TRN-01.e")
    public void yearEndsWithItsLastDay(Scene scene) {
        Person present = assistant(scene);
        scene.train(scene.town(), "低保政策", LAST_DAY, present);
        scene.train(scene.town(), "档案管理", AFTER, present);

        year(scene, "BREACH", 1, day("2025-01-02"));
        Verify.equal(
                "trainings that count in 2025:",
                1,
                scene.system
                        .trainings()
                        .ofTown(scene.town(), 2025, day("2025-01-02"))
                        .counted());
    }

    @Asserts("TRN-01.f")
    public void cancelledTrainingDoesNotCount(Scene scene) {
        scene.train(scene.town(), "低保政策", day("2024-04-10"), assistant(scene));
        Plan second = new Plan(Set.of(scene.town()), "ROUTINE", "SPECIAL_LECTURE", "档案管理", day("2024-12-30"), 2);
        String cancelled =
                Verify.done(scene.system.trainings().plan(second, Scene.organiser(scene.town()), day("2024-12-01")));
        Verify.done(scene.system
                .trainings()
                .take(cancelled, Event.CANCEL, Scene.organiser(scene.town()), day("2024-12-29"), "雪灾"));

        year(scene, "BREACH", 1, AFTER);
    }

    @Asserts("TRN-01.g")
    public void jointTrainingCountsForEachOrganiser(Scene scene) {
        Person present = assistant(scene);
        scene.establish(List.of(), scene.otherTown());
        Plan joint = new Plan(
                Set.of(scene.town(), scene.otherTown()), "ROUTINE", "EXPERIENCE_EXCHANGE", "经验", day("2024-04-10"), 3);
        var lead = Scene.organiser(scene.town());
        String training = Verify.done(scene.system.trainings().plan(joint, lead, day("2024-04-01")));
        Verify.done(scene.system.trainings().take(training, Event.HOLD, lead, day("2024-04-10"), ""));
        Verify.done(scene.system.trainings().attend(training, Set.of(present), lead));

        for (String town : List.of(scene.town(), scene.otherTown())) {
            Verify.equal(
                    "trainings that count for " + town,
                    1,
                    scene.system.trainings().ofTown(town, 2024, AFTER).counted());
        }
    }

    @Asserts("TRN-01.h")
    public void trainingWithoutAttendanceSheetDoesNotCount(Scene scene) {
        scene.train(scene.town(), "低保政策", day("2024-04-10"), assistant(scene));
        scene.train(scene.town(), "档案管理", day("2024-10-16"));

        year(scene, "BREACH", 1, AFTER);
    }

    @Asserts("TRN-03.a")
    public void bureausTrainingIsNotRoutine(Scene scene) {
        Person present = assistant(scene);
        scene.train(scene.town(), "低保政策", day("2024-04-10"), present);
        bureauTrains(scene, present);

        year(scene, "BREACH", 1, AFTER);
    }

    @Asserts("TRN-03.b")
    public void departmentMayCountTheBureausTraining(Scene scene) {
        Person present = assistant(scene);
        Verify.done(scene.system
                .policy()
                .set(scene.district(), "training.bureauCounts", "true", day("2024-01-01"), "示例〔2024〕3号"));
        scene.train(scene.town(), "低保政策", day("2024-04-10"), present);
        bureauTrains(scene, present);

        year(scene, "MET", 2, AFTER);
    }

    private static void bureauTrains(Scene scene, Person present) {
        String training = scene.hold(scene.district(), "PROFESSIONAL", "业务培训", day("2024-10-16"));
        Verify.done(scene.system.trainings().attend(training, Set.of(present), Scene.organiser(scene.district())));
    }
}
