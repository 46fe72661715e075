package org.civilaffairs.core.archive;

import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.ChainFault;

/**
 * What is looked at when a volume takes a step.
 *
 * @param head the head of its book
 * @param faults what the proof of its book found; empty for an intact one
 * @param cabinets the village's cabinets
 */
public record VolumeFacts(BookHead head, List<ChainFault> faults, List<Cabinet> cabinets, Policy policy) {

    public VolumeFacts {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(policy, "policy");
        faults = List.copyOf(faults);
        cabinets = List.copyOf(cabinets);
    }
}
