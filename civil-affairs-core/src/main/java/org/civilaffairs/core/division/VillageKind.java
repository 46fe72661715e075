package org.civilaffairs.core.division;

/** What kind of unit a village's last three digits tell (国统字〔2009〕91号). */
public enum VillageKind {
    /** Residents' committee (居民委员会), 001–199. */
    RESIDENTS,
    /** Villagers' committee (村民委员会), 200–399. */
    VILLAGERS,
    /** Unit like a residents' committee, 400–499. */
    QUASI_RESIDENTS,
    /** Unit like a villagers' committee, 500–599. */
    QUASI_VILLAGERS,
    /** Virtual unit of a town without villages, 498 or 598. */
    VIRTUAL,
    /** Digits that the standard does not give out. */
    UNKNOWN;

    /** Returns the kind of a village's code. */
    public static VillageKind of(DivisionCode village) {
        if (village.level() != Level.VILLAGE) {
            throw new IllegalArgumentException("A village has a code of 12 digits: " + village);
        }
        int last = village.last();
        if (last == 498 || last == 598) {
            return VIRTUAL;
        }
        if (last == 0 || last > 599) {
            return UNKNOWN;
        }
        return last < 200 ? RESIDENTS : last < 400 ? VILLAGERS : last < 500 ? QUASI_RESIDENTS : QUASI_VILLAGERS;
    }

    /** Returns whether the plan wants an assistant here: only true committees have one. */
    public boolean inScope() {
        return this == RESIDENTS || this == VILLAGERS;
    }
}
