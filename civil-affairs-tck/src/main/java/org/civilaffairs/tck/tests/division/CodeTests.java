package org.civilaffairs.tck.tests.division;

import static org.civilaffairs.tck.tests.Scene.ESTABLISHED;
import static org.civilaffairs.tck.tests.Scene.day;

import java.util.List;
import org.civilaffairs.tck.adapter.Divisions.ChangeKind;
import org.civilaffairs.tck.adapter.Divisions.Unit;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** LVL-01: codes, names, and which villages want an assistant. */
public final class CodeTests {

    @Asserts("LVL-01.a")
    public void villageOfUnknownTownIsRefused(Scene scene) {
        scene.villages(201);
        String orphan = scene.district() + "109201";

        Verify.refused(scene.change(ChangeKind.ESTABLISH, ESTABLISHED, List.of(), new Unit(orphan, "示例无镇村")));
        Verify.that(
                scene.system.divisions().find(orphan, day("2024-05-01")).isEmpty(),
                "no village " + orphan,
                "there all the same");
    }

    @Asserts("LVL-01.b")
    public void codeOfWrongLengthIsRefused(Scene scene) {
        scene.villages(201);
        for (String wrong : List.of(scene.town() + "20", scene.town() + "2011", scene.district() + "10")) {
            Verify.refused(scene.change(ChangeKind.ESTABLISH, ESTABLISHED, List.of(), new Unit(wrong, "示例")));
        }
        Verify.equal(
                "the number of the town's villages",
                1,
                scene.system.divisions().children(scene.town(), ESTABLISHED).size());
    }

    @Asserts("LVL-01.c")
    public void codeWithOtherCharactersIsRefused(Scene scene) {
        scene.villages(201);
        Verify.refused(
                scene.change(ChangeKind.ESTABLISH, ESTABLISHED, List.of(), new Unit(scene.town() + "2O2", "示例")));
    }

    @Asserts("LVL-01.d")
    public void cityWithoutCountiesStandsInTheDistrictsPlace(Scene scene) {
        String city = scene.city();
        String village = city + "001201";
        scene.establish(List.of(village), city, city + "001");

        Verify.found(scene.findings(city, day("2024-05-01")), "APT-02", "2.1", "BREACH");
        scene.appoint(village, scene.person(1), day("2024-05-10"));
        Verify.equal("villages covered in the city", 1, scene.covered(city, day("2024-05-10")));
    }

    @Asserts("LVL-01.e")
    public void villagesOfOneNameAreTwo(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherTown());
        String namesake = scene.otherTown() + "201";
        String name = scene.system
                .divisions()
                .find(scene.village(201), day("2024-05-01"))
                .orElseThrow()
                .name();
        Verify.done(scene.change(ChangeKind.ESTABLISH, ESTABLISHED, List.of(), new Unit(namesake, name)));

        scene.appoint(scene.village(201), scene.person(1), day("2024-05-10"));
        Verify.equal("assistants of the namesake", 0, scene.covered(namesake, day("2024-05-10")));
    }

    @Asserts("LVL-01.f")
    public void quasiAndVirtualUnitsWantNoAssistant(Scene scene) {
        scene.villages(201, 401, 498, 501, 598);

        var coverage = scene.system.supervision().coverage(scene.town(), day("2024-05-01"));
        Verify.equal("the number of villages that want an assistant", 1, coverage.villages());
    }

    @Asserts("LVL-01.g")
    public void firstAndLastCommitteeCodesWantAnAssistant(Scene scene) {
        scene.villages(1, 199, 200, 399);

        var coverage = scene.system.supervision().coverage(scene.town(), day("2024-05-01"));
        Verify.equal("the number of villages that want an assistant", 4, coverage.villages());
    }

    @Asserts("LVL-01.h")
    public void rareCharactersAreKept(Scene scene) {
        scene.villages(201);
        String name = "莫𡐓村委会";
        Verify.done(scene.change(ChangeKind.ESTABLISH, ESTABLISHED, List.of(), new Unit(scene.village(202), name)));

        Verify.equal(
                "the village's name",
                name,
                scene.system
                        .divisions()
                        .find(scene.village(202), day("2024-05-01"))
                        .map(Unit::name)
                        .orElse(""));
    }

    @Asserts("LVL-01.i")
    public void oneCodeIsOneDivision(Scene scene) {
        scene.villages(201);

        Verify.refused(scene.change(
                ChangeKind.ESTABLISH, day("2024-05-01"), List.of(), new Unit(scene.village(201), "示例另一村")));
    }
}
