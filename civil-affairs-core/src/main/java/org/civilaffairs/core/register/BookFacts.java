package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policy;

/**
 * What is looked at when an entry is appended; gathered before, by few questions to a store.
 *
 * @param policy the village's policy on the day of writing
 * @param inPost who is in post in the village on the day of writing, or covers the post
 * @param referred the entry that is corrected or voided; empty when the book has none of that number
 * @param struck whether that entry was corrected or voided already
 * @param quarterTaken whether the quarter of a nil entry has an event or a nil entry already
 * @param originWritten whether an entry of this origin exists in this kind of book
 * @param paymentHome where the money or goods already count, such as {@code R05 2022-3}; blank for nowhere
 * @param funds what is left of donations before a donation is written, the entry referred to not counted; empty in other books
 * @param entered the day on which it comes here, where an earlier day that a paper bears is taken on trust for a while only; empty
 *     where whoever brings it answers for the day
 */
public record BookFacts(
        Policy policy,
        WorkingDays calendar,
        Set<PersonId> inPost,
        Optional<EntryMark> referred,
        boolean struck,
        boolean quarterTaken,
        boolean originWritten,
        String paymentHome,
        Optional<DonationFunds> funds,
        Optional<LocalDate> entered) {

    public BookFacts {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        inPost = Set.copyOf(inPost);
    }

    /** Returns the facts of an entry that refers to no other and counts nothing that is counted already. */
    public static BookFacts of(Policy policy, WorkingDays calendar, Set<PersonId> inPost) {
        return new BookFacts(
                policy,
                calendar,
                inPost,
                Optional.empty(),
                false,
                false,
                false,
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** Returns these facts with the entry referred to. */
    public BookFacts referringTo(EntryMark entry, boolean alreadyStruck) {
        return new BookFacts(
                policy,
                calendar,
                inPost,
                Optional.of(entry),
                alreadyStruck,
                quarterTaken,
                originWritten,
                paymentHome,
                funds,
                entered);
    }

    /** Returns these facts for a quarter that has an event or a nil entry. */
    public BookFacts withQuarterTaken(boolean taken) {
        return new BookFacts(
                policy, calendar, inPost, referred, struck, taken, originWritten, paymentHome, funds, entered);
    }

    /** Returns these facts with what the origin wrote and where the payment counts. */
    public BookFacts counted(boolean written, String home) {
        return new BookFacts(policy, calendar, inPost, referred, struck, quarterTaken, written, home, funds, entered);
    }

    /** Returns these facts with what is left of donations. */
    public BookFacts leaving(DonationFunds left) {
        return new BookFacts(
                policy,
                calendar,
                inPost,
                referred,
                struck,
                quarterTaken,
                originWritten,
                paymentHome,
                Optional.of(left),
                entered);
    }

    /** Returns these facts for what comes here on a day. */
    public BookFacts enteredOn(LocalDate day) {
        return new BookFacts(
                policy,
                calendar,
                inPost,
                referred,
                struck,
                quarterTaken,
                originWritten,
                paymentHome,
                funds,
                Optional.of(day));
    }
}
