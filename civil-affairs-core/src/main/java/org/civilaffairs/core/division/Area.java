package org.civilaffairs.core.division;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody answers for and therefore sees, LVL-04: one division and all below it, never a neighbour and never the
 * level above; or everything that one installation holds. Where it is not known, nothing is seen.
 */
public final class Area implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Area EVERYTHING = new Area("");

    private final String prefix;

    private Area(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the area of one division and all below it. */
    public static Area of(DivisionCode code) {
        return new Area(code.digits());
    }

    /** Returns all that the installation holds. */
    public static Area everything() {
        return EVERYTHING;
    }

    /** Returns the area of a code; an empty text means everything. */
    public static Area parse(String text) {
        return text.isEmpty() ? EVERYTHING : of(DivisionCode.parse(text));
    }

    /** Returns whether the area holds a division; nothing holds what is not known. */
    public boolean covers(DivisionCode code) {
        return code != null && code.digits().startsWith(prefix);
    }

    /** Returns the division, or empty for everything. */
    public Optional<DivisionCode> division() {
        return prefix.isEmpty() ? Optional.empty() : Optional.of(new DivisionCode(prefix));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Area that && prefix.equals(that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prefix);
    }

    /** Returns the code, empty for everything. */
    @Override
    public String toString() {
        return prefix;
    }
}
