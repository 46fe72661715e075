package org.civilaffairs.tck.tests.archive;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** ARC-01: one cabinet, at the fixed office. */
public final class CabinetTests {

    private static final LocalDate MONDAY = day("2024-06-17");

    private static String village(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), day("2023-06-01"));
        return scene.village(201);
    }

    private static void office(Scene scene, String village) {
        Verify.done(scene.system
                .archives()
                .office(village, "村委会一楼东侧", "电脑、打印机", Actor.assistant(village), MONDAY.minusDays(30)));
    }

    private static void cabinet(Scene scene, String village, String label) {
        Verify.done(scene.system.archives().cabinet(village, label, Actor.assistant(village), MONDAY.minusDays(30)));
    }

    private static List<Finding> found(Scene scene, String village) {
        return scene.findings(village, MONDAY);
    }

    @Asserts("ARC-01.a")
    public void villageWithoutCabinetIsABreach(Scene scene) {
        String village = village(scene);
        office(scene, village);

        Verify.found(found(scene, village), "ARC-01", "5.3", "BREACH");
    }

    @Asserts("ARC-01.b")
    public void officeAndLabelledCabinetAreEnough(Scene scene) {
        String village = village(scene);
        office(scene, village);
        cabinet(scene, village, "民政档案资料");

        Verify.notFound(found(scene, village), "ARC-01");
    }

    @Asserts("ARC-01.c")
    public void anotherLabelIsABreach(Scene scene) {
        String village = village(scene);
        office(scene, village);
        cabinet(scene, village, "民政档案");

        Verify.found(found(scene, village), "ARC-01", "5.3", "BREACH");
    }

    @Asserts("ARC-01.d")
    public void spaceAfterTheLabelDoesNotMatter(Scene scene) {
        String village = village(scene);
        office(scene, village);
        cabinet(scene, village, "民政档案资料 ");

        Verify.notFound(found(scene, village), "ARC-01");
    }

    @Asserts("ARC-01.e")
    public void villageWithoutOfficeIsABreach(Scene scene) {
        String village = village(scene);
        cabinet(scene, village, "民政档案资料");

        Verify.found(found(scene, village), "ARC-01", "5.3", "BREACH");
    }
}
