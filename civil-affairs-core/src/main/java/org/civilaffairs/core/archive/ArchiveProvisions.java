package org.civilaffairs.core.archive;

import java.util.List;
import org.civilaffairs.core.register.RegisterProvisions;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;

/** What the specification says of cabinet and archive, clause 5.3. */
public final class ArchiveProvisions {

    /** One cabinet with the exact label, at a fixed office. */
    public static final Provision CABINET = Provision.computed("ARC-01", "5.3", Bound.ASSISTANT);
    /** A book prints as the paper book that it is. */
    public static final Provision PRINTED = Provision.declared("ARC-04", "5.3", Bound.ALL);
    /** Documents are found, and are what they were. */
    public static final Provision DOCUMENTS = Provision.computed("ARC-05", "5.3", Bound.ALL);
    /** Cabinet and books are handed over. */
    public static final Provision HANDED_OVER = Provision.computed("ARC-06", "5.3", Bound.ASSISTANT);

    private ArchiveProvisions() {}

    /** Returns all provisions of the archive. */
    public static List<Provision> all() {
        return List.of(
                CABINET, RegisterProvisions.ARCHIVED, RegisterProvisions.CLOSED, PRINTED, DOCUMENTS, HANDED_OVER);
    }
}
