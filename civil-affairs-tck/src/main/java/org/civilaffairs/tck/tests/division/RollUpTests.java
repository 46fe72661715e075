package org.civilaffairs.tck.tests.division;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** LVL-02 and LVL-04: what villages record goes up without loss, and sideways not at all. */
public final class RollUpTests {

    private static final LocalDate MAY = day("2024-05-31");

    @Asserts("LVL-02.a")
    public void districtIsTheSumOfItsTowns(Scene scene) {
        scene.villages(201, 202);
        scene.otherTownWith(201, 202, 203);
        scene.appoint(scene.village(201), scene.person(1), day("2024-05-01"));
        scene.appoint(scene.otherTown() + "202", scene.person(2), day("2024-05-01"));

        var coverage = scene.system.supervision().coverage(scene.district(), MAY);
        Verify.equal("the district's villages", 5, coverage.villages());
        Verify.equal("the district's villages covered", 2, coverage.covered());
        Verify.equal(
                "the towns' villages",
                List.of(2, 3),
                coverage.below().stream().map(town -> town.villages()).toList());
    }

    @Asserts("LVL-02.b")
    public void figureSaysItsDay(Scene scene) {
        scene.villages(201);

        Verify.equal(
                "the day of the figure",
                MAY,
                scene.system.supervision().coverage(scene.district(), MAY).asOf());
    }

    @Asserts("LVL-02.c")
    public void digestFollowsTheRecords(Scene scene) {
        scene.villages(201, 202);
        scene.appoint(scene.village(201), scene.person(1), day("2024-05-01"));
        String one = scene.system.supervision().coverage(scene.district(), MAY).digest();
        Verify.equal(
                "the digest asked for again",
                one,
                scene.system.supervision().coverage(scene.district(), MAY).digest());

        scene.appoint(scene.village(202), scene.person(2), day("2024-05-01"));
        String two = scene.system.supervision().coverage(scene.district(), MAY).digest();
        Verify.that(!one.isEmpty() && !one.equals(two), "another digest for other records", one + ", then " + two);
    }

    @Asserts("LVL-02.d")
    public void findingsOfAVillageReachTheDistrictOnce(Scene scene) {
        scene.villages(201);

        long vacant = scene.findings(scene.district(), MAY).stream()
                .filter(finding -> finding.assertion().equals("APT-02")
                        && finding.subject().equals(scene.village(201)))
                .count();
        Verify.equal("how often the district is told of the vacancy:", 1L, vacant);
    }

    @Asserts("LVL-04.a")
    public void townAndBureauSeeTheVillage(Scene scene) {
        scene.villages(201);

        for (Actor above : List.of(
                Actor.committees(scene.village(201)), Actor.townOf(scene.town()), Actor.bureauOf(scene.town()))) {
            Verify.that(
                    scene.system.divisions().sees(above, scene.village(201), MAY),
                    above + " to see the village",
                    "hidden");
        }
    }

    @Asserts("LVL-04.b")
    public void townDoesNotSeeItsNeighbour(Scene scene) {
        scene.villages(201);
        scene.otherTownWith(201);

        Verify.that(
                !scene.system.divisions().sees(Actor.townOf(scene.otherTown()), scene.village(201), MAY),
                "another town's village to be hidden",
                "shown");
    }

    @Asserts("LVL-04.c")
    public void villageSeesNeitherNeighbourNorTown(Scene scene) {
        scene.villages(201, 202);

        Actor village = Actor.committees(scene.village(202));
        Verify.that(
                !scene.system.divisions().sees(village, scene.village(201), MAY),
                "the neighbouring village to be hidden",
                "shown");
        Verify.that(
                !scene.system.divisions().sees(village, scene.town(), MAY), "the town's records to be hidden", "shown");
    }

    @Asserts("LVL-04.d")
    public void bureauDoesNotSeeAnotherDistrict(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherDistrict());

        Verify.that(
                !scene.system.divisions().sees(Actor.bureauOf(scene.otherDistrict()), scene.village(201), MAY),
                "another district's village to be hidden",
                "shown");
    }
}
