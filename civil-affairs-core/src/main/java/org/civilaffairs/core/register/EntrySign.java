package org.civilaffairs.core.register;

/** What supervision may have to tell of an entry. */
public enum EntrySign {
    /** It came late (REG-03). */
    LATE,
    /** It lacks a document (REG-04). */
    LACKS_DOCUMENTS,
    /** A town officer keyed it in (REG-09). */
    KEYED_IN_BY_TOWN,
    /** It was written after the book was closed (ARC-03). */
    AFTER_CLOSING;

    /** Returns the sign's bit, by which signs of many entries are looked for at once. */
    int bit() {
        return 1 << ordinal();
    }
}
