package org.civilaffairs.core.division;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.calendar.Days;

/**
 * One version of a district, town or village: a code with its name and class, for the days on which they held. The same
 * digits may mean another unit years later, so that a division is told by its code and a day. Names are no keys:
 * villages of one county may share one.
 *
 * @param name as published, 1 to 100 characters counted as code points, those beyond the basic plane included
 */
public record Division(DivisionCode code, String name, UrbanRural urbanRural, Days days)
        implements Comparable<Division>, Serializable {

    private static final int LONGEST = 100;

    public Division {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(urbanRural, "urbanRural");
        Objects.requireNonNull(days, "days");
        name = Objects.requireNonNull(name, "name").strip();
        int length = name.codePointCount(0, name.length());
        if (length == 0 || length > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A division's name has 1 to " + LONGEST + " printable characters");
        }
    }

    /** Returns the level. */
    public Level level() {
        return code.level();
    }

    /** Returns whether the plan wants an assistant here: a village with a true committee. */
    public boolean wantsAssistant() {
        return level() == Level.VILLAGE && VillageKind.of(code).inScope();
    }

    /** Returns this version with other days. */
    public Division during(Days others) {
        return new Division(code, name, urbanRural, others);
    }

    @Override
    public int compareTo(Division other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : days.since().compareTo(other.days.since());
    }
}
