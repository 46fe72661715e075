package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.Condition.FEELING_FOR_THE_PEOPLE;
import static org.civilaffairs.core.appointment.Condition.HEALTH_AND_CHARACTER;
import static org.civilaffairs.core.appointment.Condition.LAW_AND_DISCIPLINE;
import static org.civilaffairs.core.appointment.Condition.POLITICAL_CONVICTION;

import java.util.Arrays;
import java.util.List;

/** One thing that a condition asks of a candidate; each is answered by itself. */
public enum Limb {
    SUPPORTS_LINE_AND_POLICIES(POLITICAL_CONVICTION),
    LEGAL_AWARENESS(LAW_AND_DISCIPLINE),
    ABIDES_BY_LAW(LAW_AND_DISCIPLINE),
    NO_VIOLATION(LAW_AND_DISCIPLINE),
    HEALTHY(HEALTH_AND_CHARACTER),
    RIGHT_THINKING(HEALTH_AND_CHARACTER),
    UPRIGHT(HEALTH_AND_CHARACTER),
    FAIR(HEALTH_AND_CHARACTER),
    CONSCIENTIOUS(HEALTH_AND_CHARACTER),
    WILLING_TO_GIVE(HEALTH_AND_CHARACTER),
    TAKES_RESPONSIBILITY(HEALTH_AND_CHARACTER),
    FEELS_FOR_PEOPLE(FEELING_FOR_THE_PEOPLE),
    GOOD_AT_TALKING(FEELING_FOR_THE_PEOPLE),
    KEEN_ON_PUBLIC_WELFARE(FEELING_FOR_THE_PEOPLE),
    SERVES_WHOLEHEARTEDLY(FEELING_FOR_THE_PEOPLE),
    HIGH_STANDING(FEELING_FOR_THE_PEOPLE);

    private final Condition condition;

    Limb(Condition condition) {
        this.condition = condition;
    }

    /** Returns the condition that asks this. */
    public Condition condition() {
        return condition;
    }

    /** Returns what a condition asks, in the plan's order. */
    public static List<Limb> of(Condition condition) {
        return Arrays.stream(values())
                .filter(limb -> limb.condition == condition)
                .toList();
    }
}
