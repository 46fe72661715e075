package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The fixed place where the assistant works (定点办公), and what stands there.
 *
 * @param since the first day on which it serves
 */
public record FixedOffice(String place, String equipment, LocalDate since) implements Serializable {

    public FixedOffice {
        place = place.strip();
        equipment = equipment.strip();
        Objects.requireNonNull(since, "since");
        if (place.isEmpty() || equipment.isEmpty()) {
            throw new IllegalArgumentException("An office has a place and equipment");
        }
    }
}
