package org.civilaffairs.app.division;

import java.util.Map;
import java.util.Set;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Subject;

/** What a feature has recorded under divisions, for the trial of a change (LVL-03). Each feature that records something has a bean of it. */
public interface DivisionRecords {

    /** Returns what is recorded under these codes and everything below them, each with the code that it stands under. */
    Map<Subject, DivisionCode> under(Set<DivisionCode> codes);
}
