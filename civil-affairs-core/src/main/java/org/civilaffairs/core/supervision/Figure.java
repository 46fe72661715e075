package org.civilaffairs.core.supervision;

/** What is counted of every village and town and rolled up to the district. */
public enum Figure {
    /** Villages that the plan wants an assistant in. */
    VILLAGES,
    /** Villages with an assistant in force. */
    COVERED,
    /** Villages without one. */
    VACANT,
    /** Villages whose vacant post somebody else looks after for the time being (代理). */
    ACTING,
    /** Assistants in force whose filing (备案) does not stand. */
    UNFILED,
    /** Routine trainings held in the year that count, for each town that gave them. */
    TRAININGS,
    /** Books of the year that were begun, ten in each village when all are. */
    BOOKS,
    /** Entries in them. */
    ENTRIES,
    /** Standing entries that came late. */
    LATE_ENTRIES,
    /** Standing entries that lack a document. */
    INCOMPLETE_ENTRIES,
    /** Villages with a cabinet labelled as the plan wants it, at a fixed office. */
    CABINETS,
    /** Assistants who have signed the year's letter of responsibility (责任书), or were or are to sign one. */
    LETTERS,
    /** Letters of the year that both have signed. */
    LETTERS_SIGNED,
    /** Letters of the year before that the town has assessed, whatever came after. */
    ASSESSED,
    /** Of the year before, those confirmed as 优秀. */
    EXCELLENT,
    /** Those confirmed as 合格. */
    QUALIFIED,
    /** Those confirmed as 基本合格. */
    BASICALLY_QUALIFIED,
    /** Those confirmed as 不合格. */
    UNQUALIFIED,
    /** Findings that a MUST of the plan is broken. */
    BREACHES,
    /** Findings that only a parameter or a SHOULD is missed. */
    WARNINGS,
    /** Findings that something is left to do and can still be done in time. */
    PENDING,
    /** Findings that facts are missing. */
    UNDETERMINED
}
