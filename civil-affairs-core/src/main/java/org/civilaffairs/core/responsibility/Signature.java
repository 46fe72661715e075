package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.lifecycle.Office;

/**
 * One party's signature under a letter or an amendment.
 *
 * @param party the town, or the assistant
 * @param by for the town the name of who signed for it, for the assistant the person's identifier
 */
public record Signature(Office party, String by, LocalDate on) implements Serializable {

    public Signature {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(on, "on");
        by = by.strip();
    }
}
