package org.civilaffairs.core.register;

import java.util.List;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;

/** What the specification says of the ten books, clause 5.3. */
public final class RegisterProvisions {

    /** Every village keeps all ten, every year. */
    public static final Provision TEN_BOOKS = Provision.computed("REG-01", "5.3", Bound.ASSISTANT);
    /** Each book takes entries of its own columns only. */
    public static final Provision COLUMNS = Provision.computed("REG-02", "5.3", Bound.ASSISTANT);
    /** Entries are timely. */
    public static final Provision TIMELY = Provision.computed("REG-03", "5.3", Bound.ASSISTANT);
    /** Source documents are complete. */
    public static final Provision ORIGINALS = Provision.computed("REG-04", "5.3", Bound.ASSISTANT);
    /** Nothing is erased, numbers have no gap, a mistake is corrected by a new entry. */
    public static final Provision NOTHING_ERASED = Provision.computed("REG-05", "5.3", Bound.ASSISTANT);
    /** The chain of digests shows every change. */
    public static final Provision PROOF = Provision.computed("REG-06", "5.3", Bound.ALL);
    /** What a duty's record wrote is not typed again. */
    public static final Provision ENTER_ONCE = Provision.computed("REG-07", "5.3", Bound.ASSISTANT);
    /** An amount counts in one book. */
    public static final Provision ONE_HOME = Provision.computed("REG-08", "5.3", Bound.ASSISTANT);
    /** The writer was in post, or keyed in from paper for the village. */
    public static final Provision WRITER = Provision.computed("REG-09", "5.3", Bound.ASSISTANT);
    /** Books are closed, archived, and empty quarters have a nil entry. */
    public static final Provision ARCHIVED = Provision.computed("ARC-02", "5.3", Bound.ASSISTANT);
    /** A closed volume takes no more entries. */
    public static final Provision CLOSED = Provision.computed("ARC-03", "5.3", Bound.ASSISTANT);

    private RegisterProvisions() {}

    /** Returns the provisions of the ten books; those of the archive stand with it. */
    public static List<Provision> all() {
        return List.of(TEN_BOOKS, COLUMNS, TIMELY, ORIGINALS, NOTHING_ERASED, PROOF, ENTER_ONCE, ONE_HOME, WRITER);
    }
}
