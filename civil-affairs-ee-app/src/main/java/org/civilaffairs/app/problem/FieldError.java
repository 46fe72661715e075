package org.civilaffairs.app.problem;

import java.util.Objects;

/**
 * One field that can't be taken as it is.
 *
 * @param field     the path of the field as the caller wrote it: {@code person.identityNumber}, {@code statement[3].limb}
 * @param value     the value given, shortened, personal data masked
 * @param allowed   what would be allowed
 * @param assertion the assertion that asks for it, or empty
 * @param code      a stable name of the fault; its text is {@code problem.field.CODE}
 */
public record FieldError(String field, String value, String allowed, String assertion, String code) {

    private static final int LONGEST_VALUE = 60;

    public FieldError {
        Objects.requireNonNull(field, "field");
        value = shortened(Objects.requireNonNullElse(value, ""));
        allowed = Objects.requireNonNullElse(allowed, "");
        assertion = Objects.requireNonNullElse(assertion, "");
        Objects.requireNonNull(code, "code");
    }

    /** Returns an error that no assertion of the specification asks for. */
    public static FieldError of(String field, Object value, String code, String allowed) {
        return new FieldError(field, String.valueOf(value), allowed, "", code);
    }

    /** Returns an error in one line of a pasted text, with the sentence that tells it. */
    public static FieldError ofLine(int line, String value, String sentence) {
        return of("line " + line, value, "line", sentence);
    }

    /** Any run of digits as long as an identity number, a telephone or an account is hidden but for its ends. */
    private static String shortened(String value) {
        var hidden = value.replaceAll("(?<![0-9])([0-9]{3})[0-9]{9,}([0-9Xx]{2})", "$1*********$2");
        return hidden.length() <= LONGEST_VALUE ? hidden : hidden.substring(0, LONGEST_VALUE) + "…";
    }
}
