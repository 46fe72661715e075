package org.civilaffairs.tck.tests.appointment;

import static org.civilaffairs.tck.tests.Scene.candidate;
import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments.Candidate;
import org.civilaffairs.tck.adapter.Appointments.Event;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.adapter.Divisions.ChangeKind;
import org.civilaffairs.tck.adapter.Divisions.Unit;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** APT-04, APT-05 and APT-06: who recommends whom, and which town decides. */
public final class RecommendationTests {

    private static final LocalDate MAY_1 = day("2024-05-01");
    private static final LocalDate MAY_10 = day("2024-05-10");

    @Asserts("APT-04.a")
    public void fullTimePostIsRefused(Scene scene) {
        scene.villages(201);
        Candidate right = candidate(scene.person(1));
        Candidate fullTime = new Candidate(right.person(), "FULL_TIME", true, true, right.statement());

        Verify.refused(scene.recommending(scene.village(201), fullTime, MAY_1), "2.2");
    }

    private static Candidate signed(Person person, boolean partyBranch, boolean committee) {
        return new Candidate(
                person, "PART_TIME", partyBranch, committee, candidate(person).statement());
    }

    @Asserts("APT-05.a")
    public void partyBranchAloneIsRefused(Scene scene) {
        scene.villages(201);

        Verify.refused(scene.recommending(scene.village(201), signed(scene.person(1), true, false), MAY_1), "2.2");
    }

    @Asserts("APT-05.b")
    public void committeeAloneIsRefused(Scene scene) {
        scene.villages(201);

        Verify.refused(scene.recommending(scene.village(201), signed(scene.person(1), false, true), MAY_1), "2.2");
    }

    @Asserts("APT-05.c")
    public void committeesOfAnotherVillageAreRefused(Scene scene) {
        scene.villages(201, 202);

        Verify.refused(scene.system
                .appointments()
                .recommend(
                        scene.village(201), candidate(scene.person(1)), Actor.committees(scene.village(202)), MAY_1));
    }

    @Asserts("APT-06.a")
    public void approvedCandidateIsInForce(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), MAY_10);

        Verify.equal("villages covered on the day of the approval", 1, scene.covered(scene.village(201), MAY_10));
    }

    @Asserts("APT-06.b")
    public void approvalOfAnotherTownIsVoid(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherTown());
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_1);

        Verify.refused(scene.take(appointment, Step.of(Event.APPROVE, Actor.townOf(scene.otherTown()), MAY_10)));
        Verify.equal("villages covered", 0, scene.covered(scene.village(201), MAY_10));
    }

    @Asserts("APT-06.c")
    public void townThatGaveTheVillageAwayMayNotApproveAnyMore(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherTown());
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_1);
        String moved = scene.otherTown() + "201";
        Verify.done(
                scene.change(ChangeKind.MOVE, day("2024-05-05"), List.of(scene.village(201)), new Unit(moved, "示例移村")));

        Verify.refused(scene.approving(scene.village(201), appointment, MAY_10));
        Verify.done(scene.approving(moved, appointment, MAY_10));
    }

    @Asserts("APT-06.d")
    public void refusingWantsAReason(Scene scene) {
        scene.villages(201);
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_1);
        Step without = Step.of(Event.REJECT, Actor.townOf(scene.town()), MAY_10);

        Verify.refused(scene.take(appointment, without), "2.2");
        Verify.done(scene.take(appointment, without.because("材料不齐")));
    }

    @Asserts("APT-06.e")
    public void refusedCandidateCannotBeApproved(Scene scene) {
        scene.villages(201);
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.take(
                appointment,
                Step.of(Event.REJECT, Actor.townOf(scene.town()), MAY_10).because("材料不齐")));

        Verify.refused(scene.approving(scene.village(201), appointment, day("2024-05-11")), "2.2");
    }

    @Asserts("APT-06.f")
    public void neitherBureauNorVillageApproves(Scene scene) {
        scene.villages(201);
        String appointment = scene.recommend(scene.village(201), scene.person(1), MAY_1);
        for (Actor other : List.of(Actor.bureauOf(scene.town()), Actor.committees(scene.village(201)))) {
            Verify.refused(scene.take(appointment, Step.of(Event.APPROVE, other, MAY_10)));
        }
        Verify.equal("villages covered", 0, scene.covered(scene.village(201), MAY_10));
    }
}
