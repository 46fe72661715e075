package org.civilaffairs.core.person;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/** An organisation's unified social credit code (统一社会信用代码, GB 32100), with both of its check characters right. */
public record CreditCode(String text) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A credit code has 18 characters without I, O, S, V and Z: \"" + text + "\"");
        }
        if (text.charAt(16) != organisationCheck(text.substring(8, 16)) || text.charAt(17) != check(text)) {
            throw new IllegalArgumentException("A check character of the credit code is wrong: \"" + text + "\"");
        }
    }

    private static char check(String text) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += ALPHABET.indexOf(text.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The organisation code inside has a check character of its own (GB 11714). */
    private static char organisationCheck(String body) {
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            sum += Character.digit(body.charAt(place), 36) * ORGANISATION_WEIGHTS[place];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return text;
    }
}
