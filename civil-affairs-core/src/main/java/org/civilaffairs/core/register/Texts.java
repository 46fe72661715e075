package org.civilaffairs.core.register;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilaffairs.core.person.IdentityNumber;

/** Texts as people type them, put into one form. */
final class Texts {

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])");
    private static final int IDENTITY_DIGITS = 17;
    private static final int ASCII_END = 128;
    private static final int SHOWN_TAIL = 4;
    private static final int LONG_ENOUGH = 8;

    private Texts() {}

    /** Returns digits and letters in their plain width, without white space around them. */
    static String plain(String typed) {
        return (ascii(typed) ? typed : Normalizer.normalize(typed, Normalizer.Form.NFKC)).strip();
    }

    /** Returns a text in composed form with line ends as LF, without white space around it. */
    static String lines(String typed) {
        return (ascii(typed) ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .strip();
    }

    /** Returns a text as one line. */
    static String line(String typed) {
        return lines(typed).replace('\n', ' ');
    }

    /** Returns whether all characters can be written and read again: no half of a pair, and no control but a line end. */
    static boolean clean(String text) {
        int place = 0;
        while (place < text.length()) {
            int c = text.codePointAt(place);
            boolean control = Character.isISOControl(c) && c != '\n';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (control || half) {
                return false;
            }
            place += Character.charCount(c);
        }
        return true;
    }

    /** Returns the length in characters as a reader counts them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns whether a true identity number stands in a text, where everybody could read it. */
    static boolean tellsIdentity(String text) {
        if (!longRunOfDigits(text)) {
            return false;
        }
        Matcher matcher = IDENTITY.matcher(plain(text));
        while (matcher.find()) {
            if (IdentityNumber.parse(matcher.group()).number().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Nearly every text has none, and needs no further look. */
    private static boolean longRunOfDigits(String text) {
        int run = 0;
        for (int place = 0; place < text.length() && run < IDENTITY_DIGITS; place++) {
            run = Character.isDigit(text.charAt(place)) ? run + 1 : 0;
        }
        return run >= IDENTITY_DIGITS;
    }

    private static boolean ascii(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    /** Returns what may be seen of a sensitive value: place and last four of an identity number, last four of others. */
    static String masked(ColumnType type, String value) {
        if (type == ColumnType.IDENTITY_NUMBER) {
            return IdentityNumber.parse(value)
                    .number()
                    .map(IdentityNumber::masked)
                    .orElse("****");
        }
        boolean number = type == ColumnType.TEXT && length(value) >= LONG_ENOUGH;
        return number ? "****" + value.substring(value.offsetByCodePoints(value.length(), -SHOWN_TAIL)) : "****";
    }
}
