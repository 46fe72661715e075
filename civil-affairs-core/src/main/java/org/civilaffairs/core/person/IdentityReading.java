package org.civilaffairs.core.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of a typed identity number.
 *
 * @param number the number, empty where something is wrong with it
 * @param faults everything wrong
 * @param converted whether an old number of 15 digits was made into one of 18, which wants somebody's look
 */
public record IdentityReading(Optional<IdentityNumber> number, List<IdentityFault> faults, boolean converted) {

    private static final int OLD_LENGTH = 15;

    public IdentityReading {
        faults = List.copyOf(faults);
        if (number.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("Either a number or faults");
        }
    }

    static IdentityReading of(String typed) {
        // NFKC turns full-width digits and letters into plain ones.
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        boolean old = text.length() == OLD_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (old) {
            String digits = text.substring(0, 6) + "19" + text.substring(6);
            text = digits + IdentityFault.check(digits);
        }
        List<IdentityFault> faults = IdentityFault.of(text);
        return faults.isEmpty()
                ? new IdentityReading(Optional.of(new IdentityNumber(text)), List.of(), old)
                : new IdentityReading(Optional.empty(), faults, false);
    }

    /** Returns this reading as of a day: a birth date after it is a fault. */
    public IdentityReading asOf(LocalDate day) {
        return number.filter(known -> known.birthDate().isAfter(day))
                .map(known -> new IdentityReading(Optional.empty(), List.of(IdentityFault.FUTURE_BIRTH), false))
                .orElse(this);
    }
}
