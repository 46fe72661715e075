package org.civilaffairs.core.rule;

/** What a rule says of a subject; never a bare yes or no. */
public enum Outcome {
    /** Everything that the rule asks for is there. */
    MET(1),
    /** The rule is broken. */
    BREACH(5),
    /** The period is not over and the rule can still be met. */
    PENDING(3),
    /** Facts or evidence are missing, and the finding says which. */
    UNDETERMINED(4),
    /** The rule has nothing to say of this subject. */
    NOT_APPLICABLE(0),
    /** The competent level has waived the rule by a recorded decision. */
    WAIVED(2);

    private final int weight;

    Outcome(int weight) {
        this.weight = weight;
    }

    /** Returns how much this outcome outweighs others, when several come together; the worst weighs most. */
    public int weight() {
        return weight;
    }
}
