package org.civilaffairs.core.division;

/** How divisions change; each change has its day and its document. */
public enum ChangeKind {
    /** A new division (设立). */
    ESTABLISH,
    /** Another name, the same unit (更名). */
    RENAME,
    /** Several become one (合并); the code may be a new one or that of a survivor. */
    MERGE,
    /** One becomes several (拆分); one of them may keep the code. */
    SPLIT,
    /** Under another parent (划转); all below goes along. */
    MOVE,
    /** Another class, such as village into community (村改居). */
    RECLASSIFY,
    /** No more (撤销). */
    ABOLISH
}
