package org.civilaffairs.tck.tests.appointment;

import static org.civilaffairs.tck.tests.Scene.ESTABLISHED;
import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Supervision.Vacancy;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** APT-01, APT-02 and APT-03: one village, one assistant; one assistant, one village. */
public final class PostTests {

    private static final LocalDate MAY_1 = day("2024-05-01");

    @Asserts("APT-01.a")
    public void secondAssistantIsRefused(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), MAY_1);
        String second = scene.recommend(scene.village(201), scene.person(2), day("2024-05-11"));

        Verify.refused(scene.approving(scene.village(201), second, day("2024-05-12")), "2.1");
    }

    @Asserts("APT-01.b")
    public void refusedSecondIsNeverInForce(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), MAY_1);
        String second = scene.recommend(scene.village(201), scene.person(2), day("2024-05-11"));
        Verify.refused(scene.approving(scene.village(201), second, day("2024-05-12")));

        Verify.that(
                scene.standing(second).since().isEmpty(), "the refused candidate not in force", scene.standing(second));
    }

    @Asserts("APT-01.c")
    public void successorMayStartOnTheDayOfTheEnd(Scene scene) {
        scene.villages(201);
        String first = scene.appoint(scene.village(201), scene.person(1), day("2024-01-01"));
        scene.end(scene.village(201), first, day("2024-03-01"));
        String second = scene.recommend(scene.village(201), scene.person(2), day("2024-02-20"));
        Verify.done(scene.approving(scene.village(201), second, day("2024-03-01")));

        List<?> vacant = scene.system.supervision().vacancies(scene.village(201), day("2024-03-01"));
        Verify.equal("the vacancies on the day of succession", List.of(), vacant);
        Verify.notFound(scene.findings(scene.village(201), day("2024-03-01")), "APT-01");
    }

    @Asserts("APT-01.d")
    public void postIsTakenUntilTheDayBeforeTheEnd(Scene scene) {
        scene.villages(201);
        String first = scene.appoint(scene.village(201), scene.person(1), day("2024-01-01"));
        scene.end(scene.village(201), first, day("2024-03-01"));
        String second = scene.recommend(scene.village(201), scene.person(2), day("2024-02-20"));

        Verify.refused(scene.approving(scene.village(201), second, day("2024-02-29")), "2.1");
    }

    @Asserts("APT-02.a")
    public void villageWithoutAssistantIsABreachOfTheTown(Scene scene) {
        scene.villages(201);

        var finding = Verify.found(scene.findings(scene.village(201), MAY_1), "APT-02", "2.1", "BREACH");
        Verify.equal("who is bound:", "TOWN", finding.bound());
    }

    @Asserts("APT-02.b")
    public void vacancyIsCountedFromItsFirstDay(Scene scene) {
        scene.villages(201);
        String first = scene.appoint(scene.village(201), scene.person(1), day("2024-01-01"));
        scene.end(scene.village(201), first, day("2024-03-01"));

        Verify.equal(
                "the vacancy on its first day",
                List.of(new Vacancy(scene.village(201), day("2024-03-01"), 1)),
                scene.system.supervision().vacancies(scene.town(), day("2024-03-01")));
        Verify.equal(
                "the vacancy on its tenth day",
                List.of(new Vacancy(scene.village(201), day("2024-03-01"), 10)),
                scene.system.supervision().vacancies(scene.town(), day("2024-03-10")));
    }

    @Asserts("APT-02.c")
    public void villageThatNeverHadOneIsVacantFromItsEstablishment(Scene scene) {
        scene.villages(201);

        Verify.equal(
                "the vacancy",
                List.of(ESTABLISHED),
                scene.system.supervision().vacancies(scene.village(201), MAY_1).stream()
                        .map(Vacancy::since)
                        .toList());
    }

    @Asserts("APT-02.d")
    public void coverDoesNotFillThePost(Scene scene) {
        scene.villages(201);
        Verify.done(scene.system
                .appointments()
                .cover(scene.village(201), scene.person(1), day("2024-04-01"), day("2024-07-01")));

        Verify.found(scene.findings(scene.village(201), MAY_1), "APT-02", "2.1", "BREACH");
        Verify.equal("villages covered", 0, scene.covered(scene.village(201), MAY_1));
    }

    @Asserts("APT-02.e")
    public void noVacancyIsFoundWhileThePostIsHeld(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), MAY_1);

        Verify.notFound(scene.findings(scene.village(201), MAY_1), "APT-02");
    }

    @Asserts("APT-02.f")
    public void graceOfThirtyDaysEndsWithTheThirtieth(Scene scene) {
        scene.villages(201);
        String first = scene.appoint(scene.village(201), scene.person(1), day("2024-01-01"));
        scene.end(scene.village(201), first, day("2024-03-01"));
        Verify.done(scene.system
                .policy()
                .set(scene.district(), "appointment.vacancyGraceDays", "30", day("2024-01-01"), "示例〔2024〕3号"));

        Verify.found(scene.findings(scene.village(201), day("2024-03-30")), "APT-02", "2.1", "PENDING");
        Verify.found(scene.findings(scene.village(201), day("2024-03-31")), "APT-02", "2.1", "BREACH");
    }

    @Asserts("APT-03.a")
    public void assistantOfAnotherVillageIsRefused(Scene scene) {
        scene.villages(201, 202);
        scene.appoint(scene.village(201), scene.person(1), MAY_1);
        String elsewhere = scene.recommend(scene.village(202), scene.person(1), day("2024-05-11"));

        Verify.refused(scene.approving(scene.village(202), elsewhere, day("2024-05-12")), "2.1");
    }

    @Asserts("APT-03.b")
    public void formerAssistantMayServeAnotherVillageFromTheDayOfTheEnd(Scene scene) {
        scene.villages(201, 202);
        String first = scene.appoint(scene.village(201), scene.person(1), day("2024-01-01"));
        scene.end(scene.village(201), first, day("2024-03-01"));
        String elsewhere = scene.recommend(scene.village(202), scene.person(1), day("2024-02-20"));

        Verify.done(scene.approving(scene.village(202), elsewhere, day("2024-03-01")));
    }

    @Asserts("APT-03.c")
    public void departmentMayAllowASharedAssistant(Scene scene) {
        scene.villages(201, 202);
        Verify.done(scene.system
                .policy()
                .set(scene.district(), "appointment.sharedAllowed", "true", day("2024-01-01"), "示例〔2024〕3号"));
        scene.appoint(scene.village(201), scene.person(1), MAY_1);
        String elsewhere = scene.recommend(scene.village(202), scene.person(1), day("2024-05-11"));

        Verify.done(scene.approving(scene.village(202), elsewhere, day("2024-05-12")));
    }
}
