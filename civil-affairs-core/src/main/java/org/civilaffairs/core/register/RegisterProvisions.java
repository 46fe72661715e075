package org.civilaffairs.core.register;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;

/** What the specification says of the ten books, clause 5.3. */
public final class RegisterProvisions {

    /** Each book takes entries of its own columns only. */
    public static final Provision COLUMNS = Provision.computed("REG-02", "5.3", Bound.ASSISTANT);

    private RegisterProvisions() {}
}
