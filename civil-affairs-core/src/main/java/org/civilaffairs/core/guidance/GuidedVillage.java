package org.civilaffairs.core.guidance;

import java.io.Serializable;
import java.util.Objects;

/**
 * What {@link GuidanceFollowedUp} looks at.
 *
 * @param guidance the visit as it stood on the day judged for
 * @param name the village's name on that day
 */
public record GuidedVillage(Guidance guidance, String name) implements Serializable {

    public GuidedVillage {
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(name, "name");
    }
}
