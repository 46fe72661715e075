package org.civilaffairs.tck.catalogue;

import java.util.Optional;
import org.civilaffairs.tck.adapter.Capability;

/**
 * One thing that a stranger can observe of a product that keeps to the specification.
 *
 * @param id the specification's id and a letter, such as APT-01.a; never used again for another assertion
 * @param clause the clause of the plan
 * @param ordinal its place in the catalogue, from 0; the codes of its test follow from it
 * @param chinese what can be observed, in Chinese
 * @param english the same in English
 * @param look what to look at when it fails
 * @param capability the optional part it belongs to
 * @param untestable why no test can tell; empty for a testable one
 * @param stochastic whether its test can pass by luck
 */
public record Assertion(
        String id,
        String clause,
        Level level,
        String profile,
        int ordinal,
        String chinese,
        String english,
        String look,
        Optional<Capability> capability,
        String untestable,
        boolean stochastic) {

    /** Returns the specification's id, such as APT-01. */
    public String provision() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Returns the family, such as APT. */
    public String family() {
        return id.substring(0, id.indexOf('-'));
    }

    /** Returns whether a test belongs to it. */
    public boolean testable() {
        return untestable.isEmpty();
    }

    /** Returns whether a failure of it means that the product does not conform. */
    public boolean decides() {
        return level != Level.SHOULD;
    }
}
