package org.civilaffairs.app.responsibility;

import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/**
 * What became of one village when letters were drafted for a whole town.
 *
 * @param id the letter's id; empty where none was made
 * @param vacant whether there was nobody in force to draft one for
 * @param findings what the rules say against it
 */
public record Drafted(DivisionCode village, String id, boolean vacant, List<Finding> findings) {

    static Drafted vacant(DivisionCode village) {
        return new Drafted(village, "", true, List.of());
    }

    static Drafted of(DivisionCode village, Decision<KeptLetter> decision) {
        String id = decision.accepted().map(kept -> kept.letter().id()).orElse("");
        return new Drafted(village, id, false, decision.findings());
    }

    /** Returns whether a letter was made. */
    public boolean made() {
        return !id.isEmpty();
    }
}
