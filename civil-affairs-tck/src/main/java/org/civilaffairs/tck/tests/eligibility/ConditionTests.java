package org.civilaffairs.tck.tests.eligibility;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.civilaffairs.tck.adapter.Appointments.Answer;
import org.civilaffairs.tck.adapter.Appointments.Candidate;
import org.civilaffairs.tck.adapter.Limb;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** ELG-01 to ELG-06: what a candidate's statement must say, limb by limb. */
public final class ConditionTests {

    private static final LocalDate MAY_1 = day("2024-05-01");

    private static Candidate with(Person person, List<Answer> statement) {
        return new Candidate(person, "PART_TIME", true, true, statement);
    }

    private static void eachLimbOf(String clause, Scene scene) {
        scene.villages(201);
        for (Limb limb : Limb.values()) {
            if (limb.clause().equals(clause)) {
                Candidate unfit = with(scene.person(limb.ordinal()), Scene.statement(Map.of(limb, false)));
                Verify.refused(scene.recommending(scene.village(201), unfit, MAY_1), clause);
            }
        }
    }

    @Asserts("ELG-01.a")
    public void candidateWithoutPoliticalConvictionIsRefused(Scene scene) {
        eachLimbOf("3.1", scene);
    }

    @Asserts("ELG-02.a")
    public void eachLimbOfLawAndDisciplineCounts(Scene scene) {
        eachLimbOf("3.2", scene);
    }

    @Asserts("ELG-02.b")
    public void recordedViolationOutweighsTheStatement(Scene scene) {
        scene.villages(201);
        Verify.done(scene.system
                .appointments()
                .violation(scene.village(201), scene.person(1), day("2023-03-01"), day("2023-03-05")));

        var recommended = scene.recommending(scene.village(201), Scene.candidate(scene.person(1)), MAY_1);
        if (recommended.done()) {
            Verify.refused(scene.approving(scene.village(201), recommended.id(), MAY_1), "3.2");
        } else {
            Verify.refused(recommended, "3.2");
        }
    }

    @Asserts("ELG-02.c")
    public void violationOfSomebodyElseDoesNotCount(Scene scene) {
        scene.villages(201);
        Verify.done(scene.system
                .appointments()
                .violation(scene.village(201), scene.person(1), day("2023-03-01"), day("2023-03-05")));

        scene.appoint(scene.village(201), scene.person(2), MAY_1);
    }

    @Asserts("ELG-03.a")
    public void eachLimbOfHealthAndCharacterCounts(Scene scene) {
        eachLimbOf("3.3", scene);
    }

    @Asserts("ELG-04.a")
    public void eachLimbOfFeelingForThePeopleCounts(Scene scene) {
        eachLimbOf("3.4", scene);
    }

    @Asserts("ELG-05.a")
    public void statementThatLacksALimbIsRefused(Scene scene) {
        scene.villages(201);
        for (Limb limb : List.of(Limb.SUPPORTS_LINE_AND_POLICIES, Limb.ABIDES_BY_LAW, Limb.FAIR, Limb.HIGH_STANDING)) {
            List<Answer> statement = new ArrayList<>(Scene.statement(Map.of()));
            statement.removeIf(answer -> answer.limb() == limb);
            Verify.refused(
                    scene.recommending(scene.village(201), with(scene.person(limb.ordinal()), statement), MAY_1), "3");
        }
    }

    @Asserts("ELG-05.b")
    public void limbThatNobodyVouchesForIsRefused(Scene scene) {
        scene.villages(201);
        List<Answer> statement = new ArrayList<>(Scene.statement(Map.of()));
        statement.replaceAll(answer ->
                answer.limb() == Limb.UPRIGHT ? new Answer(answer.limb(), true, "", answer.evidence()) : answer);

        Verify.refused(scene.recommending(scene.village(201), with(scene.person(1), statement), MAY_1), "3");
    }

    @Asserts("ELG-05.c")
    public void everyFailingLimbIsListed(Scene scene) {
        scene.villages(201);
        Candidate unfit = with(
                scene.person(1),
                Scene.statement(Map.of(
                        Limb.SUPPORTS_LINE_AND_POLICIES, false,
                        Limb.FAIR, false,
                        Limb.HIGH_STANDING, false)));

        Verify.refused(scene.recommending(scene.village(201), unfit, MAY_1), "3.1", "3.3", "3.4");
    }

    @Asserts("ELG-06.a")
    public void neitherAgeNorSexNorPlaceIsAsked(Scene scene) {
        int[] villages = {201, 202, 203};
        scene.villages(villages);
        List<Person> people =
                Arrays.asList(scene.born(2, day("2004-06-01")), scene.born(3, day("1946-02-03")), scene.stranger(4));
        for (int index = 0; index < villages.length; index++) {
            scene.appoint(scene.village(villages[index]), people.get(index), MAY_1);
        }
    }
}
