package org.civilaffairs.app.responsibility;

import java.util.List;
import java.util.Set;
import org.civilaffairs.core.responsibility.Indicator;
import org.civilaffairs.core.responsibility.StandardSheet;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.responsibility.Terms;

/**
 * The year's template: the standard sheet with its weights. What this application keeps records of is computed from them; the town judges
 * the rest with a reason, so that no letter promises a count that nobody can make.
 */
final class LetterTemplate {

    /** The indicators for which all counts are made here. */
    static final Set<String> COMPUTED = Set.of("A1", "A2", "A3", "A4", "A5", "B3", "F2", "H2", "I2");

    private LetterTemplate() {}

    static Terms terms() {
        List<Target> targets = StandardSheet.ASSISTANT.indicators().stream()
                .map(LetterTemplate::target)
                .toList();
        return Terms.of(targets);
    }

    private static Target target(Indicator indicator) {
        TargetKind kind = COMPUTED.contains(indicator.code()) ? TargetKind.COMPUTED : TargetKind.JUDGED;
        return new Target(indicator.code(), "", indicator.duties(), indicator.weight(), kind);
    }
}
