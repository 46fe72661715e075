package org.civilaffairs.tck.tests.responsibility;

import static org.civilaffairs.tck.tests.Scene.day;
import static org.civilaffairs.tck.tests.responsibility.Year.JANUARY_15;
import static org.civilaffairs.tck.tests.responsibility.Year.MARCH_1;

import java.util.List;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Letters.Event;
import org.civilaffairs.tck.adapter.Letters.Step;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** RSP-04: the steps of a letter, in their order and by whose they are. */
public final class StepTests {

    private static Year withHolidays(Scene scene) {
        Year year = Year.of(scene);
        Verify.done(scene.system
                .holidays()
                .set(scene.district(), 2025, Set.of(day("2025-01-01")), Set.of(), "国办发明电〔2024〕12号"));
        return year;
    }

    @Asserts("RSP-04.a")
    public void assistantSignsAfterTheTown(Scene scene) {
        Year year = Year.of(scene);

        Verify.refused(year.taking(year.drafted(), Event.SIGN_BY_ASSISTANT, MARCH_1), "5.2");
    }

    @Asserts("RSP-04.b")
    public void nothingIsAssessedBeforeTheSelfAssessment(Scene scene) {
        Year year = Year.of(scene);

        Verify.refused(year.assessing(year.signed(), Year.sheet("50")), "5.2");
    }

    @Asserts("RSP-04.c")
    public void stepIsNotDatedBeforeTheLast(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.drafted();

        Verify.refused(year.taking(letter, Event.SIGN_BY_TOWN, MARCH_1.minusDays(1)), "5.2");
        Verify.equal("the state:", "DRAFT", year.state(letter));
    }

    @Asserts("RSP-04.d")
    public void neighbouringTownTakesNoStep(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.drafted();
        scene.establish(List.of(), scene.otherTown());
        Step other = new Step(Event.SIGN_BY_TOWN, Actor.townOf(scene.otherTown()), "何邻镇", MARCH_1, "");

        Verify.refused(scene.system.letters().take(letter, other));
        Verify.equal("the state:", "DRAFT", year.state(letter));
    }

    @Asserts("RSP-04.e")
    public void filedAssessmentIsFinal(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.assessed("50");
        year.take(letter, JANUARY_15, Event.ACKNOWLEDGE);
        Verify.done(year.confirming(letter, "EXCELLENT", JANUARY_15));
        year.take(letter, JANUARY_15, Event.FILE);

        Verify.refused(year.assessing(letter, Year.sheet("10")), "5.2");
        Verify.refused(year.confirming(letter, "QUALIFIED", JANUARY_15), "5.2");
        Verify.equal("the state:", "FILED", year.state(letter));
    }

    @Asserts("RSP-04.f")
    public void fifthWorkingDayIsInTimeForAnObjection(Scene scene) {
        Year year = withHolidays(scene);

        Verify.done(year.taking(year.assessed("50"), Event.OBJECT, day("2025-01-22")));
    }

    @Asserts("RSP-04.g")
    public void objectionAfterFiveWorkingDaysIsRefused(Scene scene) {
        Year year = withHolidays(scene);

        Verify.refused(year.taking(year.assessed("50"), Event.OBJECT, day("2025-01-23")), "5.2");
    }

    @Asserts("RSP-04.h")
    public void gradeWaitsUntilTheAssistantCanNoLongerObject(Scene scene) {
        Year year = withHolidays(scene);
        String letter = year.assessed("50");

        Verify.refused(year.confirming(letter, "EXCELLENT", day("2025-01-22")), "5.2");
        Verify.done(year.confirming(letter, "EXCELLENT", day("2025-01-23")));
    }

    @Asserts("RSP-04.i")
    public void objectionIsAnsweredBeforeTheGrade(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.assessed("50");
        year.take(letter, JANUARY_15, Event.OBJECT);
        Verify.refused(year.confirming(letter, "EXCELLENT", JANUARY_15), "5.2");
        year.take(letter, day("2025-01-20"), Event.DECIDE);

        Verify.equal("the state:", "ASSESSED", year.state(letter));
    }

    @Asserts("RSP-04.j")
    public void yearIsAssessedOnceItIsOver(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.selfAssessed();
        Actor town = Actor.townOf(year.village);

        Verify.refused(scene.system.assessments().assess(letter, Year.sheet("50"), town, day("2024-12-31")), "5.2");
        Verify.done(scene.system.assessments().assess(letter, Year.sheet("50"), town, day("2025-01-01")));
    }
}
