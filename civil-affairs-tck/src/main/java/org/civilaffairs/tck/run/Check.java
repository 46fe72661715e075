package org.civilaffairs.tck.run;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.tck.adapter.Appointments.Standing;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Divisions.Change;
import org.civilaffairs.tck.adapter.Divisions.ChangeKind;
import org.civilaffairs.tck.adapter.Divisions.Unit;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.tests.Scene;

/** A few seconds before the run: whether the product can be reached, and whether it knows again what it was told. */
final class Check {

    /** The last place of a seed, which no assertion has. */
    private static final int PLACE = 296;

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final PrintStream out;

    Check(PrintStream out) {
        this.out = out;
    }

    ExitCode run(Arguments arguments, Clock clock) {
        int seed = arguments.settings(clock).seed();
        try (Door door = Door.of(arguments);
                CivilAffairsSystem system = door.open().get()) {
            out.println("reached       " + system.product().name() + " "
                    + system.product().version() + ", " + Run.name(system) + ", claims " + system.capabilities());
            return knowsAgain(system, new Scene(system, seed, PLACE)) ? ExitCode.CONFORMANT : ExitCode.PROVES_NOTHING;
        } catch (IllegalStateException | UnsupportedOperationException fallen) {
            out.println("broken        " + fallen);
            return ExitCode.PROVES_NOTHING;
        }
    }

    /** What an earlier check has made is there already, and refused; so only what is read back counts. */
    private boolean knowsAgain(CivilAffairsSystem system, Scene scene) {
        String village = scene.village(201);
        List<Unit> units =
                List.of(new Unit(scene.district(), "示例区"), new Unit(scene.town(), "示例镇"), new Unit(village, "示例村民委员会"));
        Outcome established = system.divisions()
                .change(new Change(ChangeKind.ESTABLISH, Scene.ESTABLISHED, "示例〔2020〕1号", List.of(), units));
        system.settle();
        Optional<Unit> found = system.divisions().find(village, DAY);
        if (!found.map(Unit::code).equals(Optional.of(village))) {
            out.println("not found     village " + village + ", establishing it answered " + established
                    + ", looking it up answered " + found);
            return false;
        }
        out.println("found again   village " + village + " " + found.get().name());
        Outcome recommended = scene.recommending(village, Scene.candidate(scene.person(1)), DAY);
        if (!recommended.done()) {
            out.println("refused       a recommendation: " + recommended.breaches());
            return !established.done();
        }
        Standing standing = scene.standing(recommended.id());
        out.println("found again   appointment " + recommended.id() + ", " + standing);
        return standing.since().isEmpty() && !standing.filed();
    }
}
