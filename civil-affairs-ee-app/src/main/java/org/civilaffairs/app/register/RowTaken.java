package org.civilaffairs.app.register;

import java.util.List;
import org.civilaffairs.core.rule.Finding;

/** What became of one of many rows. */
public record RowTaken(Outcome outcome, List<Finding> findings) {

    /** What became of it. */
    public enum Outcome {
        /** It is an entry now. */
        WRITTEN,
        /** The book has it; nothing was changed. */
        KNOWN,
        /** It says that it is an entry that the book has, but not what that entry says: entries are corrected, not changed. */
        DIFFERS,
        /** It names a scan that is not there, or not for whoever imports. */
        NO_SCAN,
        /** The core refuses it, by the findings. */
        REFUSED
    }

    static RowTaken of(Outcome outcome) {
        return new RowTaken(outcome, List.of());
    }
}
