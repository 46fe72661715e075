package org.civilaffairs.core.register;

/** What an entry does in its book. */
public enum EntryKind {
    /** It records an event. */
    ENTRY,
    /** It takes the place of an earlier entry, which stays readable and struck through (更正). */
    CORRECTION,
    /** It strikes an earlier entry out without another in its place (作废). */
    VOID,
    /** It says that a quarter had no event (本季度无). */
    NIL
}
