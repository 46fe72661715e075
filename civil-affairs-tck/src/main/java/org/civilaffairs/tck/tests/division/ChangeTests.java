package org.civilaffairs.tck.tests.division;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Divisions.ChangeKind;
import org.civilaffairs.tck.adapter.Divisions.Unit;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** LVL-03: divisions change on a day, and every day keeps its own tree. */
public final class ChangeTests {

    private static final LocalDate BEFORE = day("2024-06-30");
    private static final LocalDate CHANGE = day("2024-07-01");

    private static List<String> codes(Scene scene, String parent, LocalDate on) {
        return scene.system.divisions().children(parent, on).stream()
                .map(Unit::code)
                .toList();
    }

    @Asserts("LVL-03.a")
    public void eachDayHasItsName(Scene scene) {
        scene.villages(201);
        Verify.done(scene.change(
                ChangeKind.RENAME, CHANGE, List.of(scene.village(201)), new Unit(scene.village(201), "示例新名村")));

        Verify.equal("the name the day before", "示例201村民委员会", name(scene, BEFORE));
        Verify.equal("the name from the day on", "示例新名村", name(scene, CHANGE));
    }

    private static String name(Scene scene, LocalDate on) {
        return scene.system
                .divisions()
                .find(scene.village(201), on)
                .map(Unit::name)
                .orElse("");
    }

    @Asserts("LVL-03.b")
    public void mergedVillagesStandUntilTheDay(Scene scene) {
        scene.villages(201, 202);
        Verify.done(scene.change(
                ChangeKind.MERGE,
                CHANGE,
                List.of(scene.village(201), scene.village(202)),
                new Unit(scene.village(203), "示例合并村")));

        Verify.equal(
                "the villages the day before",
                List.of(scene.village(201), scene.village(202)),
                codes(scene, scene.town(), BEFORE));
        Verify.equal("the villages from the day on", List.of(scene.village(203)), codes(scene, scene.town(), CHANGE));
    }

    @Asserts("LVL-03.c")
    public void movedVillageKeepsItsAssistant(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherTown());
        scene.appoint(scene.village(201), scene.person(1), day("2024-03-01"));
        String moved = scene.otherTown() + "201";
        Verify.done(scene.change(ChangeKind.MOVE, CHANGE, List.of(scene.village(201)), new Unit(moved, "示例移村")));

        Verify.equal("assistants of the old town the day before", 1, scene.covered(scene.town(), BEFORE));
        Verify.equal("assistants of the new town the day before", 0, scene.covered(scene.otherTown(), BEFORE));
        Verify.equal("assistants of the old town from the day on", 0, scene.covered(scene.town(), CHANGE));
        Verify.equal("assistants of the new town from the day on", 1, scene.covered(scene.otherTown(), CHANGE));
    }

    @Asserts("LVL-03.d")
    public void splitVillageStartsVacant(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), day("2024-03-01"));
        Verify.done(scene.change(
                ChangeKind.SPLIT,
                CHANGE,
                List.of(scene.village(201)),
                new Unit(scene.village(202), "示例东村"),
                new Unit(scene.village(203), "示例西村")));

        Verify.equal("assistants the day before", 1, scene.covered(scene.town(), BEFORE));
        Verify.equal("assistants of the two new villages", 0, scene.covered(scene.town(), CHANGE));
    }

    @Asserts("LVL-03.e")
    public void villageThatBecomesACommunityKeepsItsAssistant(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), day("2024-03-01"));
        Verify.done(scene.change(
                ChangeKind.RECLASSIFY, CHANGE, List.of(scene.village(201)), new Unit(scene.village(1), "示例社区居民委员会")));

        Verify.equal("assistants of the community", 1, scene.covered(scene.village(1), CHANGE));
    }

    @Asserts("LVL-03.f")
    public void abolishedVillageIsGoneFromTheDayOn(Scene scene) {
        scene.villages(201, 202);
        Verify.done(scene.change(ChangeKind.ABOLISH, CHANGE, List.of(scene.village(202))));

        Verify.equal(
                "the villages the day before",
                2,
                codes(scene, scene.town(), BEFORE).size());
        Verify.equal("the villages from the day on", List.of(scene.village(201)), codes(scene, scene.town(), CHANGE));
    }

    @Asserts("LVL-03.g")
    public void trialTellsAndChangesNothing(Scene scene) {
        scene.villages(201, 202);
        String appointment = scene.appoint(scene.village(201), scene.person(1), day("2024-03-01"));
        var change = Scene.changeOf(
                ChangeKind.MERGE,
                CHANGE,
                List.of(scene.village(201), scene.village(202)),
                new Unit(scene.village(203), "示例合并村"));

        var trial = scene.system.divisions().trial(change);
        Verify.that(
                trial.appointments().contains(appointment),
                "the appointment " + appointment + " among what the change touches",
                trial.appointments());
        Verify.equal(
                "the villages after the trial",
                2,
                codes(scene, scene.town(), CHANGE).size());
    }

    @Asserts("APT-01.f")
    public void postStaysTakenUnderTheCodeOfAMovedVillage(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherTown());
        scene.appoint(scene.village(201), scene.person(1), day("2024-05-01"));
        String moved = scene.otherTown() + "201";
        Verify.done(
                scene.change(ChangeKind.MOVE, day("2024-06-01"), List.of(scene.village(201)), new Unit(moved, "示例移村")));
        String second = scene.recommend(moved, scene.person(2), day("2024-06-05"));

        Verify.refused(scene.approving(moved, second, day("2024-06-10")), "2.1");
    }
}
