package org.civilaffairs.tck.adapter;

import java.time.LocalDate;

/** Values of the policy that a department sets for its area. */
public interface PolicySettings {

    /** Sets a value for a division and all below it from a day on, as the administrator. */
    Outcome set(String division, String key, String value, LocalDate from, String document);
}
