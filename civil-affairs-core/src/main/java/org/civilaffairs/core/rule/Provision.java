package org.civilaffairs.core.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * One statement of the specification, as far as software meets it: what it is called, where it stands in the plan, who
 * is bound by it.
 */
public record Provision(AssertionId id, ClauseId clause, Bound bound, Kind kind)
        implements Comparable<Provision>, Serializable {

    /** How the answer comes about. */
    public enum Kind {
        /** From facts, by a rule. */
        COMPUTED,
        /** By a person's declaration, recorded with who, when and on what evidence. */
        DECLARED
    }

    public Provision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(kind, "kind");
    }

    /** Returns a computed provision, by its id and clause as they are written. */
    public static Provision computed(String id, String clause, Bound bound) {
        return new Provision(AssertionId.parse(id), ClauseId.parse(clause), bound, Kind.COMPUTED);
    }

    /** Returns a declared provision, by its id and clause as they are written. */
    public static Provision declared(String id, String clause, Bound bound) {
        return new Provision(AssertionId.parse(id), ClauseId.parse(clause), bound, Kind.DECLARED);
    }

    @Override
    public int compareTo(Provision other) {
        return id.compareTo(other.id);
    }
}
