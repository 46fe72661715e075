package org.civilaffairs.core.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A citizen's identity number (公民身份号码, GB 11643): six digits of the place of first registration, eight of the birth
 * date, three of sequence, one check character. {@link #parse} tells what is wrong with a text; the constructor throws.
 * The address proves nothing about where somebody lives today.
 */
public record IdentityNumber(String text) implements Serializable {

    public IdentityNumber {
        Objects.requireNonNull(text, "text");
        List<IdentityFault> faults = IdentityFault.of(text);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("No identity number: " + faults);
        }
    }

    /** Reads a number as people type it: white space, full-width digits and a small x are put right, 15 digits converted. */
    public static IdentityReading parse(String typed) {
        return IdentityReading.of(typed);
    }

    /** Returns the birth date. */
    public LocalDate birthDate() {
        return IdentityFault.birthDate(text).orElseThrow();
    }

    /** Returns the sex. */
    public Sex sex() {
        return text.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Returns the county of first registration, six digits; it may have been abolished long since. */
    public String place() {
        return text.substring(0, 6);
    }

    /** Returns the age in full years on a day; the birthday counts. */
    public int ageOn(LocalDate day) {
        return birthDate().until(day).getYears();
    }

    /** Returns the number with its birth date and sequence hidden but for the last four: {@code 690102********9022}. */
    public String masked() {
        return text.substring(0, 6) + "********" + text.substring(14);
    }

    /** Returns the masked number, so that no log ever holds the whole one. */
    @Override
    public String toString() {
        return masked();
    }
}
