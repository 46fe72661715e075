package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Letters of responsibility for a year's work targets (RSP-01, RSP-02, RSP-04). */
public interface Letters {

    /** What can happen to a letter once it was drafted, beside amendment, assessment and the grade. */
    enum Event {
        SIGN_BY_TOWN,
        SIGN_BY_ASSISTANT,
        TAKE_EFFECT,
        WITHDRAW,
        SELF_ASSESS,
        ACKNOWLEDGE,
        OBJECT,
        DECIDE,
        FILE
    }

    /**
     * One target.
     *
     * @param code the code of an indicator of the standard sheet for a computed target, any other for a judged one
     * @param clauses the duties and obligations that it serves, such as 4.2
     * @param weight a decimal number
     * @param kind COMPUTED or JUDGED
     */
    record Target(String code, String title, Set<String> clauses, String weight, String kind) {

        public Target {
            clauses = Set.copyOf(clauses);
        }
    }

    /**
     * What a letter asks for.
     *
     * @param waived duties that no target covers, each with the reason
     */
    record Terms(List<Target> targets, Map<String, String> waived) {

        public Terms {
            targets = List.copyOf(targets);
            waived = Map.copyOf(waived);
        }
    }

    /**
     * A step.
     *
     * @param by the office whose step it is
     * @param signatory who takes it in person: an identity number where the assistant signs, a name for the town
     * @param note the reason or the report; may be empty
     */
    record Step(Event event, Actor by, String signatory, LocalDate on, String note) {}

    /**
     * How a letter stands.
     *
     * @param state DRAFT, SIGNED_BY_TOWN, SIGNED, IN_FORCE, WITHDRAWN, SELF_ASSESSED, ASSESSED, ACKNOWLEDGED, OBJECTED,
     *     CONFIRMED, FILED, or another of the product's own between them
     * @param version 1, and one more for each amendment
     * @param targets the codes of its targets, in their order
     */
    record Standing(String state, int version, List<String> targets) {

        public Standing {
            targets = List.copyOf(targets);
        }
    }

    /**
     * Whether a year's letter is signed.
     *
     * @param outcome MET, PENDING, BREACH or NOT_APPLICABLE
     * @param missing TOWN, ASSISTANT, both or none
     */
    record Signing(String outcome, Set<String> missing) {

        public Signing {
            missing = Set.copyOf(missing);
        }
    }

    /** Drafts the letter of a year with the assistant of an appointment; the outcome names it. */
    Outcome draft(String appointment, int year, Terms terms, Actor by, LocalDate on);

    /** Takes one step of a letter. */
    Outcome take(String letter, Step step);

    /** Changes the terms of a signed letter; the parties that signed the amendment are TOWN and ASSISTANT. */
    Outcome amend(String letter, Terms terms, Set<String> signed, String reason, Actor by, LocalDate on);

    /** Returns how a letter stands. */
    Standing standing(String letter);

    /** Returns whether the letter of a year with the assistant of an appointment is signed, seen on a day. */
    Signing signing(String appointment, int year, LocalDate on);
}
