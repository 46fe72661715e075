package org.civilaffairs.app.division;

import java.util.List;
import org.civilaffairs.core.division.ChangeTrial;

/** What a change would do, as the API shows it; nothing of it has happened. */
public record ShownTrial(
        List<ShownDivision> ending, List<ShownDivision> starting, List<Moved> moved, List<Touched> unassigned) {

    /** A record that the change touches. */
    public record Touched(String kind, String id) {}

    /** A record that goes along to another code. */
    public record Moved(String kind, String id, String to) {}

    static ShownTrial of(ChangeTrial trial) {
        return new ShownTrial(
                trial.ending().stream().map(ShownDivision::of).toList(),
                trial.starting().stream().map(ShownDivision::of).toList(),
                trial.moved().entrySet().stream()
                        .map(one -> new Moved(
                                one.getKey().kind().name(),
                                one.getKey().id(),
                                one.getValue().digits()))
                        .toList(),
                trial.unassigned().stream()
                        .map(one -> new Touched(one.kind().name(), one.id()))
                        .toList());
    }
}
