package org.civilaffairs.core.rule;

/** How much it weighs that a rule is not met. */
public enum Severity {
    /** A MUST of the plan is broken. */
    BREACH,
    /** Only a configured parameter or a SHOULD is missed. */
    WARNING,
    /** Good to know; nothing is asked of anybody. */
    INFO
}
