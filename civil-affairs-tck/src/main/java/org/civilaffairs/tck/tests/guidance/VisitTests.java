package org.civilaffairs.tck.tests.guidance;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Guidance.Demand;
import org.civilaffairs.tck.adapter.Guidance.Visit;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** GDN-01: what the record of a visit has to say. */
public final class VisitTests {

    private static final LocalDate VISITED = day("2024-05-06");
    private static final String WHO = "示例指导员";
    private static final Demand DEMAND = new Demand("补齐登记", day("2024-05-20"));

    private static void refused(Scene scene, String officers, String found, List<Demand> toMend) {
        scene.villages(201);
        Visit visit = new Visit(scene.village(201), VISITED, officers, found, toMend);

        Verify.refused(scene.system.guidance().record(visit, Actor.townOf(scene.village(201))), "5.3");
    }

    @Asserts("GDN-01.j")
    public void aVisitSaysWhatWasFound(Scene scene) {
        refused(scene, WHO, " ", List.of());
    }

    @Asserts("GDN-01.k")
    public void nothingIsDueBeforeTheVisit(Scene scene) {
        refused(scene, WHO, "缺项", List.of(new Demand(DEMAND.what(), VISITED.minusDays(1))));
    }

    @Asserts("GDN-01.l")
    public void aVisitSaysWhoGuided(Scene scene) {
        refused(scene, " ", "缺项", List.of(DEMAND));
    }

    @Asserts("GDN-01.m")
    public void whatIsToBeMendedIsSaid(Scene scene) {
        refused(scene, WHO, "缺项", List.of(new Demand(" ", DEMAND.due())));
    }
}
