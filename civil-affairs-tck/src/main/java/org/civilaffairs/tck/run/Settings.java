package org.civilaffairs.tck.run;

import java.time.Clock;
import java.util.Set;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.catalogue.Assertion;

/**
 * How a run is made.
 *
 * @param seed 0 to {@link #MOST_SEEDS}, not included; another seed uses other division codes
 * @param only what to run while somebody looks for a fault: ids such as APT-01.a, or APT-01 or APT for all of them; empty
 *     for all. A run of some proves nothing
 */
public record Settings(Set<String> profiles, int seed, Set<Capability> claims, Set<String> only, Clock clock) {

    /** How many runs can be made against one system without any of them meeting another's divisions. */
    public static final int MOST_SEEDS = 16;

    public Settings {
        profiles = Set.copyOf(profiles);
        claims = Set.copyOf(claims);
        only = Set.copyOf(only);
        if (seed < 0 || seed >= MOST_SEEDS) {
            throw new IllegalArgumentException("A seed lies between 0 and " + (MOST_SEEDS - 1) + ", not " + seed);
        }
    }

    /** Returns settings with seed 1 and nothing claimed but what the adapter itself says. */
    public static Settings of(String... profiles) {
        return new Settings(Set.of(profiles), 1, Set.of(), Set.of(), Clock.systemUTC());
    }

    /** Returns these settings with another seed. */
    public Settings seed(int other) {
        return new Settings(profiles, other, claims, only, clock);
    }

    /** Returns these settings with another clock; it only tells durations and the report's time. */
    public Settings clock(Clock other) {
        return new Settings(profiles, seed, claims, only, other);
    }

    /** Returns whether an assertion is among those to run. */
    public boolean wants(Assertion assertion) {
        return only.isEmpty()
                || only.contains(assertion.id())
                || only.contains(assertion.provision())
                || only.contains(assertion.family());
    }

    /** Returns these settings with some ids only. */
    public Settings only(Set<String> ids) {
        return new Settings(profiles, seed, claims, ids, clock);
    }
}
