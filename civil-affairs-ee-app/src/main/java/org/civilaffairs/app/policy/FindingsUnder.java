package org.civilaffairs.app.policy;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;

/** The records judged under any values, asked for by whoever wants to know what other values would change. */
@FunctionalInterface
public interface FindingsUnder {

    /** Returns all findings of a division and below as of a day, if these values were in force. */
    List<Finding> under(Policies policies, DivisionCode division, LocalDate on);
}
