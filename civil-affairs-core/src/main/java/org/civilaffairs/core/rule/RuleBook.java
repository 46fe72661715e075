package org.civilaffairs.core.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogue of provisions: what is not in it is not checked, and no id stands in it twice. */
public final class RuleBook {

    private final SortedMap<AssertionId, Provision> provisions = new TreeMap<>();

    private RuleBook(Collection<Provision> all) {
        for (Provision provision : all) {
            if (provisions.put(provision.id(), provision) != null) {
                throw new IllegalArgumentException("Two provisions are called " + provision.id());
            }
        }
    }

    /** Returns the catalogue of these provisions. */
    public static RuleBook of(Collection<Provision> provisions) {
        return new RuleBook(provisions);
    }

    /** Returns all provisions in the order of their ids. */
    public List<Provision> provisions() {
        return List.copyOf(provisions.values());
    }

    /** Returns the provision of an id; empty when the catalogue has none. */
    public Optional<Provision> find(AssertionId id) {
        return Optional.ofNullable(provisions.get(id));
    }
}
