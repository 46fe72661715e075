package org.civilaffairs.core.division;

import java.util.Arrays;

/** The urban–rural class (城乡分类代码) of a village in one year; a property of it, never a part of its identity. */
public enum UrbanRural {
    /** Not known, or not a village. */
    UNKNOWN(""),
    /** Main urban area (主城区). */
    URBAN_CORE("111"),
    /** Urban–rural fringe (城乡结合区). */
    URBAN_FRINGE("112"),
    /** Town centre (镇中心区). */
    TOWN_CENTRE("121"),
    /** Town–village fringe (镇乡结合区). */
    TOWN_FRINGE("122"),
    /** Special area (特殊区域). */
    SPECIAL("123"),
    /** Township centre (乡中心区). */
    TOWNSHIP_CENTRE("210"),
    /** Village (村庄). */
    COUNTRYSIDE("220");

    private final String code;

    UrbanRural(String code) {
        this.code = code;
    }

    /** Returns the three digits; empty for unknown. */
    public String code() {
        return code;
    }

    /** Returns whether the class counts as urban. */
    public boolean urban() {
        return code.startsWith("1");
    }

    /**
     * Returns the class of a code.
     *
     * @throws IllegalArgumentException when the standard has no such code
     */
    public static UrbanRural of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "An urban–rural class is 111, 112, 121, 122, 123, 210 or 220: \"" + code + "\""));
    }
}
