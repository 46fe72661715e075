package org.civilaffairs.app.guidance;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.WorkRules;

/**
 * Work rules that a town wants to put in force.
 *
 * @param until the first day on which they no longer hold; null while nothing ends them
 * @param behalf the town whose paper an administrator enters; null for the user's own
 */
public record WorkRulesWish(
        DivisionCode town,
        String title,
        String document,
        String text,
        LocalDate since,
        LocalDate until,
        List<String> copies,
        OnBehalf behalf) {

    WorkRules rules(String id, LocalDate recordedOn) {
        // An end before the beginning is for the core to refuse, as days that are none.
        Days days = until == null ? Days.from(since) : Days.between(since, until.isBefore(since) ? since : until);
        return new WorkRules(id, town, title, document, text, days, recordedOn, copies);
    }
}
