package org.civilaffairs.tck.tests.guidance;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** GDN-02 and GDN-03: the towns' work rules, and what changed between two days. */
public final class OversightTests {

    private static final LocalDate SINCE = day("2024-05-06");
    private static final LocalDate UNTIL = day("2024-09-02");

    private static String issued(Scene scene) {
        scene.villages(201);
        return Verify.done(scene.system
                .guidance()
                .issue(scene.town(), "助理员工作制度", "示例〔2024〕3号", "第一条", SINCE, Actor.townOf(scene.town())));
    }

    private static void none(Scene scene, LocalDate on) {
        scene.system.settle();
        Verify.found(scene.findings(scene.town(), on), "GDN-02", "6", "BREACH");
    }

    @Asserts("GDN-02.a")
    public void aTownWithoutWorkRulesIsWarned(Scene scene) {
        scene.villages(201);
        Finding found = Verify.found(scene.findings(scene.town(), SINCE), "GDN-02", "6", "BREACH");

        Verify.equal("severity:", "WARNING", found.severity());
        Verify.equal("who is bound:", "TOWN", found.bound());
        Verify.equal("about:", scene.town(), found.subject());
    }

    @Asserts("GDN-02.b")
    public void workRulesHoldFromTheirFirstDay(Scene scene) {
        issued(scene);

        none(scene, SINCE.minusDays(1));
        Verify.notFound(scene.findings(scene.town(), SINCE), "GDN-02");
    }

    @Asserts("GDN-02.c")
    public void workRulesHoldToTheDayBeforeTheyEnd(Scene scene) {
        Verify.done(scene.system.guidance().end(issued(scene), UNTIL, Actor.townOf(scene.town())));

        none(scene, UNTIL);
        Verify.notFound(scene.findings(scene.town(), UNTIL.minusDays(1)), "GDN-02");
    }

    @Asserts("GDN-02.d")
    public void anotherTownsRulesAreNone(Scene scene) {
        issued(scene);
        scene.otherTownWith(201);
        scene.system.settle();

        Verify.found(scene.findings(scene.otherTown(), SINCE), "GDN-02", "6", "BREACH");
    }

    private static Outcome issuing(Scene scene, String text, String by) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherTown());
        return scene.system.guidance().issue(scene.town(), "助理员工作制度", "示例〔2024〕3号", text, SINCE, Actor.townOf(by));
    }

    @Asserts("GDN-02.e")
    public void aTownIssuesNoRulesForAnother(Scene scene) {
        Verify.refused(issuing(scene, "第一条", scene.otherTown()));

        none(scene, SINCE);
    }

    @Asserts("GDN-02.f")
    public void rulesWithoutATextAreNone(Scene scene) {
        Verify.refused(issuing(scene, " ", scene.town()), "6");

        none(scene, SINCE);
    }

    private static Scene vacantUntilMay(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), SINCE);
        scene.system.settle();
        return scene;
    }

    @Asserts("GDN-03.a")
    public void whatWentSinceADayIsTold(Scene scene) {
        var changes = vacantUntilMay(scene).system.guidance().changes(scene.district(), SINCE.minusDays(1), SINCE);

        Verify.found(changes.went(), "APT-02", "2.1", "BREACH");
        Verify.notFound(changes.came(), "APT-02");
    }

    @Asserts("GDN-03.b")
    public void whatCameSinceADayIsTold(Scene scene) {
        var changes = vacantUntilMay(scene).system.guidance().changes(scene.district(), SINCE.minusDays(1), SINCE);

        Verify.found(changes.came(), "APT-08", "2.2", "PENDING");
        Verify.notFound(changes.went(), "APT-08");
    }

    @Asserts("GDN-03.c")
    public void whatStaysDidNotChange(Scene scene) {
        scene.villages(201);
        var changes = scene.system.guidance().changes(scene.district(), SINCE, SINCE.plusDays(30));

        Verify.notFound(changes.came(), "APT-02");
        Verify.notFound(changes.went(), "APT-02");
    }
}
