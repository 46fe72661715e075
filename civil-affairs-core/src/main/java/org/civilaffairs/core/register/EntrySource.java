package org.civilaffairs.core.register;

/** Where an entry was first written. */
public enum EntrySource {
    /** On paper, and here by the one who wrote it. */
    PAPER,
    /** Here. */
    ELECTRONIC,
    /** On paper, and here by a town officer, for a village without a computer. */
    PAPER_REKEYED,
    /** In a file that was taken in. */
    IMPORT
}
