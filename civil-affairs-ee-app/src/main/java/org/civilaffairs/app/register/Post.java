package org.civilaffairs.app.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BookFacts;
import org.civilaffairs.core.register.Writer;

/**
 * What a village is judged by on a day of writing.
 *
 * @param holders those in post, the assistant before whoever covers
 */
record Post(Policy policy, WorkingDays calendar, List<Writer> holders) {

    Set<PersonId> people() {
        return holders.stream().map(Writer::person).collect(Collectors.toSet());
    }

    BookFacts facts() {
        return BookFacts.of(policy, calendar, people());
    }
}
