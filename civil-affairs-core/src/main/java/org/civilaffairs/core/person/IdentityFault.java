package org.civilaffairs.core.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be wrong with an identity number (HSH-03); the codes are those of the findings. */
public enum IdentityFault {
    /** Not 18 characters. */
    LENGTH("identity-length"),
    /** Something other than digits, or an X elsewhere than at the end. */
    CHARACTERS("identity-characters"),
    /** A first digit of 0 or 9, which no place of registration has. */
    PLACE("identity-place"),
    /** A birth date that no calendar has, or one before 1800. */
    BIRTH_DATE("identity-birth-date"),
    /** A check character that does not fit the rest. */
    CHECK("identity-check"),
    /** A birth date after the day of judging. */
    FUTURE_BIRTH("identity-future-birth");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern CHARACTERS_FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int OLDEST = 1800;

    private final String code;

    IdentityFault(String code) {
        this.code = code;
    }

    /** Returns the code of the finding. */
    public String code() {
        return code;
    }

    /** Returns all faults that the text has by itself, without a day to judge by; empty for a right number. */
    static List<IdentityFault> of(String text) {
        if (text.length() != 18) {
            return List.of(LENGTH);
        }
        if (!CHARACTERS_FORM.matcher(text).matches()) {
            return List.of(CHARACTERS);
        }
        List<IdentityFault> faults = new ArrayList<>(0);
        if (text.charAt(0) == '0' || text.charAt(0) == '9') {
            faults.add(PLACE);
        }
        if (birthDate(text).isEmpty()) {
            faults.add(BIRTH_DATE);
        }
        if (text.charAt(17) != check(text)) {
            faults.add(CHECK);
        }
        return faults;
    }

    /** Returns the check character for the first 17 digits. */
    static char check(String digits) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (digits.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECKS.charAt(sum % 11);
    }

    static Optional<LocalDate> birthDate(String text) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(text, 6, 10, 10),
                    Integer.parseInt(text, 10, 12, 10),
                    Integer.parseInt(text, 12, 14, 10));
            return date.getYear() < OLDEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
