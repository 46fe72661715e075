package org.civilaffairs.core.appointment;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;

/** The four conditions (条件) that a candidate meets, section three of the plan. */
public enum Condition {
    /** Clause 3.1: political conviction, one limb. */
    POLITICAL_CONVICTION(Provision.declared("ELG-01", "3.1", Bound.VILLAGE)),
    /** Clause 3.2: legal awareness, law and discipline, three limbs. */
    LAW_AND_DISCIPLINE(Provision.computed("ELG-02", "3.2", Bound.VILLAGE)),
    /** Clause 3.3: health and character, seven limbs. */
    HEALTH_AND_CHARACTER(Provision.declared("ELG-03", "3.3", Bound.VILLAGE)),
    /** Clause 3.4: feeling for the people, five limbs. */
    FEELING_FOR_THE_PEOPLE(Provision.declared("ELG-04", "3.4", Bound.VILLAGE));

    private final Provision provision;

    Condition(Provision provision) {
        this.provision = provision;
    }

    /** Returns the provision that asks for this condition. */
    public Provision provision() {
        return provision;
    }
}
