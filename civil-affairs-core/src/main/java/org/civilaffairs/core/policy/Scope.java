package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.civilaffairs.core.division.DivisionCode;

/**
 * Where a value holds: the nation (empty code), a province (2 digits), a city (4), a district (6) or a town (9).
 */
public record Scope(String code) implements Comparable<Scope>, Serializable {

    private static final Pattern FORM = Pattern.compile("|[1-9][0-9]|[1-9][0-9]{3}|[1-9][0-9]{5}|[1-9][0-9]{8}");

    /** Everywhere. */
    public static final Scope NATION = new Scope("");

    public Scope {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A scope is empty or has 2, 4, 6 or 9 digits (province, city, district, town): \"" + code + "\"");
        }
    }

    /** Returns the scopes that a place lies in, the narrowest first. */
    public static List<Scope> of(DivisionCode place) {
        List<Scope> scopes = new ArrayList<>(5);
        for (int length : new int[] {9, 6, 4, 2, 0}) {
            if (place.digits().length() >= length) {
                scopes.add(new Scope(place.digits().substring(0, length)));
            }
        }
        return scopes;
    }

    @Override
    public int compareTo(Scope other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.isEmpty() ? "nation" : code;
    }
}
