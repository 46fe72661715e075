package org.civilaffairs.tck.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.command.Call;
import org.civilaffairs.tck.command.Switchboard;
import org.civilaffairs.tck.command.Wire;
import org.civilaffairs.tck.json.Json;

/** What a test asked of a product and what came back; put into words only when somebody wants to read it. */
final class Steps {

    private record Step(Call call, Object answer) {}

    private final CivilAffairsSystem system;
    private final List<Step> steps = Collections.synchronizedList(new ArrayList<>());

    Steps(CivilAffairsSystem system) {
        this.system = system;
    }

    /** Returns the system, with each call remembered. */
    CivilAffairsSystem watched() {
        return Switchboard.of(this::answer, Run.name(system));
    }

    private Object answer(Call call) throws Throwable {
        try {
            Object answer = call.on(system);
            steps.add(new Step(call, Wire.write(answer)));
            return answer;
        } catch (RuntimeException thrown) {
            steps.add(new Step(call, "threw " + Run.told(thrown)));
            throw thrown;
        }
    }

    /** Returns the steps, one a line; waiting for what is done to be seen is none. */
    List<String> told() {
        return List.copyOf(steps).stream()
                .filter(step -> !step.call().name().equals("settle"))
                .map(step ->
                        step.call().name() + " " + Json.write(step.call().with()) + " → " + Json.write(step.answer()))
                .toList();
    }
}
