package org.civilaffairs.core.division;

/** The three levels that work together (三级联动): village, town or street, district. */
public enum Level {
    /** District, county or a city without counties (区): six digits. */
    DISTRICT(6),
    /** Town, street or township (镇、街道、乡): nine digits. */
    TOWN(9),
    /** Administrative village or residents' community (村、社区): twelve digits. */
    VILLAGE(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** Returns the length of a code of this level. */
    public int digits() {
        return digits;
    }
}
