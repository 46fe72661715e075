package org.civilaffairs.tck.mutant;

import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.reference.Twist;

/** Faults about who sees what (LVL-04). */
final class SightMutants {

    private SightMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "shows each level its own records only",
                        () -> seeing((viewer, code, right) -> viewer.division().equals(code)),
                        "LVL-04.a"),
                Mutant.of(
                        "shows towns their whole district",
                        () -> seeing((viewer, code, right) -> viewer.office() == Office.TOWN
                                        && code.startsWith(viewer.division().substring(0, 6))
                                || right),
                        "LVL-04.b"),
                Mutant.of(
                        "shows villages their whole town",
                        () -> seeing((viewer, code, right) -> viewer.office() == Office.VILLAGE_COMMITTEES
                                        && code.startsWith(viewer.division().substring(0, 9))
                                || right),
                        "LVL-04.c"),
                Mutant.of(
                        "shows bureaus everything",
                        () -> seeing((viewer, code, right) -> viewer.office() == Office.BUREAU || right),
                        "LVL-04.d"));
    }

    private interface Sight {
        boolean sees(Actor viewer, String code, boolean right);
    }

    private static Twist seeing(Sight sight) {
        return new Twist() {
            @Override
            protected boolean sees(Actor viewer, String code, boolean right) {
                return sight.sees(viewer, code, right);
            }
        };
    }
}
