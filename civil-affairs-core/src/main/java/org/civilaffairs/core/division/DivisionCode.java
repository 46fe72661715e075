package org.civilaffairs.core.division;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The statistical code (统计用区划代码) of a district, town or village, LVL-01; a child's code begins with its parent's. In
 * a city without counties the city stands in the district's place, and digits five and six are 00.
 *
 * @param digits 6, 9 or 12 digits, the first not 0
 */
public record DivisionCode(String digits) implements Comparable<DivisionCode>, Serializable {

    public DivisionCode {
        Objects.requireNonNull(digits, "digits");
        if (!wellFormed(digits)) {
            throw new IllegalArgumentException(
                    "A division code has 6, 9 or 12 digits and no leading zero: \"" + digits + "\"");
        }
    }

    /** Codes are made by the million where a nation is judged: a loop takes a tenth of a pattern's time. */
    private static boolean wellFormed(String text) {
        int length = text.length();
        if ((length != 6 && length != 9 && length != 12) || text.charAt(0) == '0') {
            return false;
        }
        for (int place = 0; place < length; place++) {
            char c = text.charAt(place);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the code written as {@link #toString} prints it. */
    public static DivisionCode parse(String text) {
        return new DivisionCode(text);
    }

    /** Returns the code that a text is; empty for another text. */
    public static Optional<DivisionCode> find(String text) {
        return wellFormed(text) ? Optional.of(new DivisionCode(text)) : Optional.empty();
    }

    /** Returns the level that the length of the code tells. */
    public Level level() {
        return switch (digits.length()) {
            case 6 -> Level.DISTRICT;
            case 9 -> Level.TOWN;
            default -> Level.VILLAGE;
        };
    }

    /** Returns the district, or the city without counties, that this code lies in. */
    public DivisionCode district() {
        return digits.length() == 6 ? this : new DivisionCode(digits.substring(0, 6));
    }

    /** Returns the town that this code lies in; empty for a district. */
    public Optional<DivisionCode> town() {
        return switch (level()) {
            case DISTRICT -> Optional.empty();
            case TOWN -> Optional.of(this);
            case VILLAGE -> Optional.of(new DivisionCode(digits.substring(0, 9)));
        };
    }

    /** Returns the code one level up; empty for a district. */
    public Optional<DivisionCode> parent() {
        return level() == Level.DISTRICT
                ? Optional.empty()
                : Optional.of(new DivisionCode(digits.substring(0, digits.length() - 3)));
    }

    /** Returns the number that the last three digits make. */
    int last() {
        int at = digits.length() - 3;
        return (digits.charAt(at) * 10 + digits.charAt(at + 1)) * 10 + digits.charAt(at + 2) - '0' * 111;
    }

    /** Returns whether the other code is this one or begins with it. */
    public boolean covers(DivisionCode other) {
        return other.digits.startsWith(digits);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
