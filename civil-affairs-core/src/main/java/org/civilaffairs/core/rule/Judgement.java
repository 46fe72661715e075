package org.civilaffairs.core.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What one rule said of its facts.
 *
 * @param outcome the worst of what was found; met where nothing was
 * @param findings everything found, in the order of finding; empty where there is nothing to say
 */
public record Judgement(Provision provision, Outcome outcome, List<Finding> findings) implements Serializable {

    public Judgement {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(outcome, "outcome");
        findings = List.copyOf(findings);
    }
}
