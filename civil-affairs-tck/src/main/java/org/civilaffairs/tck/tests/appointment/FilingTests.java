package org.civilaffairs.tck.tests.appointment;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments.Event;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** APT-07 and APT-11: filing with the bureau, which informs and does not authorise. */
public final class FilingTests {

    private static final LocalDate MAY_1 = day("2024-05-01");
    private static final LocalDate MAY_6 = day("2024-05-06");
    private static final LocalDate MAY_8 = day("2024-05-08");

    private static Step returned(Scene scene) {
        return Step.of(Event.RETURN_FILING, Actor.bureauOf(scene.district()), MAY_8);
    }

    @Asserts("APT-07.a")
    public void bureauFiles(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.filing(scene.village(201), appointment, MAY_6, "备2024-1"));

        Verify.equal("whether it is filed:", true, scene.standing(appointment).filed());
    }

    @Asserts("APT-07.b")
    public void anotherBureauMayNotFile(Scene scene) {
        scene.villages(201);
        scene.establish(List.of(), scene.otherDistrict());
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);

        Verify.refused(scene.filing(scene.otherDistrict(), appointment, MAY_6, "备2024-1"));
        Verify.equal("whether it is filed:", false, scene.standing(appointment).filed());
    }

    @Asserts("APT-07.c")
    public void filingNumberIsGivenOnceInADistrict(Scene scene) {
        scene.villages(201);
        scene.otherTownWith(201);
        String far = scene.otherTown() + "201";
        String first = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        String second = scene.appoint(far, scene.person(2), MAY_1);
        Verify.done(scene.filing(scene.village(201), first, MAY_6, "备2024-1"));

        Verify.refused(scene.filing(far, second, MAY_6, "备2024-1"), "2.2");
        Verify.done(scene.filing(far, second, MAY_6, "备2024-2"));
    }

    @Asserts("APT-11.a")
    public void postStandsWithoutAFiling(Scene scene) {
        scene.villages(201);
        scene.appoint(scene.village(201), scene.person(1), MAY_1);

        Verify.equal("villages covered before any filing", 1, scene.covered(scene.village(201), day("2024-05-10")));
    }

    @Asserts("APT-11.b")
    public void postStandsWhenTheFilingIsSentBack(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.filing(scene.village(201), appointment, MAY_6, "备2024-1"));
        Verify.done(scene.take(appointment, returned(scene).because("缺两委联席会议记录")));

        Verify.equal("villages covered", 1, scene.covered(scene.village(201), MAY_8));
        Verify.equal("whether it is filed:", false, scene.standing(appointment).filed());
    }

    @Asserts("APT-11.c")
    public void sendingBackWantsAReason(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.filing(scene.village(201), appointment, MAY_6, "备2024-1"));

        Verify.refused(scene.take(appointment, returned(scene)), "2.2");
    }

    @Asserts("APT-11.d")
    public void whatWasSentBackCanBeFiledAgain(Scene scene) {
        scene.villages(201);
        String appointment = scene.appoint(scene.village(201), scene.person(1), MAY_1);
        Verify.done(scene.filing(scene.village(201), appointment, MAY_6, "备2024-1"));
        Verify.done(scene.take(appointment, returned(scene).because("缺两委联席会议记录")));

        Verify.done(scene.filing(scene.village(201), appointment, day("2024-05-09"), "备2024-2"));
        Verify.equal("whether it is filed:", true, scene.standing(appointment).filed());
    }
}
