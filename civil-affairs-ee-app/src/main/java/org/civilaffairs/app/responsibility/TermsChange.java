package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.responsibility.Amendment;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.Terms;

/**
 * A target before and after an amendment.
 *
 * @param before null for one that came in
 * @param after null for one that was left out
 */
public record TermsChange(Target before, Target after) implements Serializable {

    /** An amendment with what it changed. */
    public record Amended(LetterStep step, Amendment amendment, List<TermsChange> changes) implements Serializable {}

    /** Returns the target as it is now, or as it was. */
    public Target target() {
        return after == null ? before : after;
    }

    static List<TermsChange> between(Terms before, Terms after) {
        Map<String, Target> old = new LinkedHashMap<>();
        before.targets().forEach(target -> old.put(target.code(), target));
        List<TermsChange> changes = new ArrayList<>();
        for (Target target : after.targets()) {
            Target was = old.remove(target.code());
            if (!target.equals(was)) {
                changes.add(new TermsChange(was, target));
            }
        }
        old.values().forEach(gone -> changes.add(new TermsChange(gone, null)));
        return changes;
    }

    /** Returns the amendments of a letter's history, oldest first. */
    static List<Amended> amendments(List<LetterStep> history) {
        List<Amended> all = new ArrayList<>();
        Terms terms = Terms.of(List.of());
        for (LetterStep step : history) {
            if (step.paper() instanceof Terms drafted) {
                terms = drafted;
            } else if (step.paper() instanceof Amendment amendment) {
                all.add(new Amended(step, amendment, between(terms, amendment.terms())));
                terms = amendment.terms();
            }
        }
        return all;
    }
}
