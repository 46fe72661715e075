package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BookFacts;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.Timeliness;
import org.civilaffairs.core.register.Writer;

/**
 * What a village is judged by on a day of writing.
 *
 * @param holders those in post, the assistant before whoever covers
 * @param entered today, where a day on paper is taken on trust for a while only; empty where whoever enters it answers for the day
 */
record Post(Policy policy, WorkingDays calendar, List<Writer> holders, Optional<LocalDate> entered) {

    Post(Policy policy, WorkingDays calendar, List<Writer> holders) {
        this(policy, calendar, holders, Optional.empty());
    }

    Set<PersonId> people() {
        return holders.stream().map(Writer::person).collect(Collectors.toSet());
    }

    BookFacts facts() {
        BookFacts facts = BookFacts.of(policy, calendar, people());
        return entered.map(facts::enteredOn).orElse(facts);
    }

    Timing timing(RegisterEntry entry) {
        return Timing.of(Timeliness.of(entry, policy, calendar, entered));
    }
}
