package org.civilaffairs.core.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.rule.Outcome;

/** The balance that an entry of book 6 tells: worked out, whatever somebody says that it is. */
final class DonationBalance {

    private DonationBalance() {}

    /** Returns the wish with its balance; with none where nobody gathered what is left. */
    static EntryWanted told(EntryWanted wanted, Optional<DonationFunds> funds) {
        if (wanted.content().orElse(null) instanceof CharityDonationContent donation) {
            return wanted.saying(donation.leaving(funds.map(left -> left.after(donation))));
        }
        return wanted;
    }

    /** What a village held before it began to write here nobody knows, so that more may go out than came in; it is told. */
    static void check(EntryWanted wanted, EntryFindings found) {
        if (wanted.content().orElse(null) instanceof CharityDonationContent donation && !donation.incoming()) {
            donation.balance()
                    .filter(left -> left.signum() < 0)
                    .ifPresent(left -> found.warn(
                            RegisterProvisions.COLUMNS,
                            "more-than-is-left",
                            Outcome.BREACH,
                            "value",
                            Map.of("value", donation.value(), "left", left.add(donation.value())),
                            List.of()));
        }
    }
}
