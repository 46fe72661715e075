package org.civilaffairs.core.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.Policy;

/**
 * What supervision sees of an entry, without its content.
 *
 * @param late whether it came late by the policy of its day (REG-03); corrections, voiding and nil entries never do
 * @param missing the documents that it lacks (REG-04)
 * @param keyedInByTown whether a town officer wrote it (REG-09)
 */
public record EntryMark(
        int number,
        EntryKind kind,
        LocalDate happenedOn,
        LocalDate recordedOn,
        int refersTo,
        boolean late,
        SortedSet<DocumentKind> missing,
        boolean keyedInByTown,
        String origin,
        String payment)
        implements Serializable {

    public EntryMark {
        missing = missing.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** Returns the mark of an entry. */
    public static EntryMark of(RegisterEntry entry, Policy policy, WorkingDays calendar) {
        return new EntryMark(
                entry.number(),
                entry.kind(),
                entry.happenedOn(),
                entry.recordedOn(),
                entry.refersTo(),
                entry.kind() == EntryKind.ENTRY
                        && Timeliness.of(entry, policy, calendar).late(),
                entry.missing(),
                entry.writer().office() == Office.TOWN,
                entry.origin(),
                entry.payment());
    }
}
