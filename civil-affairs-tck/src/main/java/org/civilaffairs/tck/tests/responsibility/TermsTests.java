package org.civilaffairs.tck.tests.responsibility;

import static org.civilaffairs.tck.tests.responsibility.Year.MARCH_1;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.adapter.Letters.Target;
import org.civilaffairs.tck.adapter.Letters.Terms;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** RSP-02: what the targets of a letter weigh and cover. */
public final class TermsTests {

    private static void refused(Scene scene, Terms terms) {
        Verify.refused(Year.of(scene).drafting(terms, MARCH_1), "5.2");
    }

    private static Terms one(Target target) {
        return new Terms(List.of(target), Map.of());
    }

    @Asserts("RSP-02.a")
    public void weightsUnderAHundredAreRefused(Scene scene) {
        refused(scene, Year.terms("60", "39.99"));
    }

    @Asserts("RSP-02.b")
    public void weightsOverAHundredAreRefused(Scene scene) {
        refused(scene, Year.terms("60", "40.01"));
    }

    @Asserts("RSP-02.c")
    public void weightsMayHaveDecimals(Scene scene) {
        Verify.done(Year.of(scene).drafting(Year.terms("59.75", "40.25"), MARCH_1));
    }

    @Asserts("RSP-02.d")
    public void dutyThatNoTargetCoversIsRefused(Scene scene) {
        refused(scene, one(Year.judged("Z1", "100", Year.dutiesBut("4.12"))));
    }

    @Asserts("RSP-02.e")
    public void dutyMayBeWaivedWithAReason(Scene scene) {
        List<Target> targets = List.of(Year.judged("Z1", "100", Year.dutiesBut("4.12")));
        Verify.done(Year.of(scene).drafting(new Terms(targets, Map.of("4.12", "本村无界桩")), MARCH_1));
    }

    @Asserts("RSP-02.f")
    public void dutyIsNotWaivedWithoutAReason(Scene scene) {
        List<Target> targets = List.of(Year.judged("Z1", "100", Year.dutiesBut("4.12")));
        refused(scene, new Terms(targets, Map.of("4.12", "")));
    }

    @Asserts("RSP-02.g")
    public void targetTiedToNothingIsRefused(Scene scene) {
        refused(
                scene,
                new Terms(
                        List.of(Year.judged("Z1", "90", Year.dutiesBut()), Year.judged("Z2", "10", Set.of())),
                        Map.of()));
    }

    @Asserts("RSP-02.h")
    public void computedTargetHasAnIndicator(Scene scene) {
        refused(scene, one(new Target("Q7", "", Year.dutiesBut(), "100", "COMPUTED")));
    }
}
