package org.civilaffairs.tck.adapter;

/** What the four conditions of section 3 ask, limb by limb, each with its clause. */
public enum Limb {
    SUPPORTS_LINE_AND_POLICIES("3.1"),
    LEGAL_AWARENESS("3.2"),
    ABIDES_BY_LAW("3.2"),
    NO_VIOLATION("3.2"),
    HEALTHY("3.3"),
    RIGHT_THINKING("3.3"),
    UPRIGHT("3.3"),
    FAIR("3.3"),
    CONSCIENTIOUS("3.3"),
    WILLING_TO_GIVE("3.3"),
    TAKES_RESPONSIBILITY("3.3"),
    FEELS_FOR_PEOPLE("3.4"),
    GOOD_AT_TALKING("3.4"),
    KEEN_ON_PUBLIC_WELFARE("3.4"),
    SERVES_WHOLEHEARTEDLY("3.4"),
    HIGH_STANDING("3.4");

    private final String clause;

    Limb(String clause) {
        this.clause = clause;
    }

    /** Returns the clause that asks for it. */
    public String clause() {
        return clause;
    }
}
