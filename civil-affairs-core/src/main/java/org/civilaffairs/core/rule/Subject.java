package org.civilaffairs.core.rule;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * What a finding is about.
 *
 * @param kind what the identifier identifies
 * @param id a division code, or the identifier that the surrounding system gave; never an identity number
 */
public record Subject(Kind kind, String id) implements Comparable<Subject>, Serializable {

    /** What kind of thing a subject is. */
    public enum Kind {
        DIVISION,
        PERSON,
        APPOINTMENT,
        TRAINING,
        GUIDANCE,
        LETTER,
        DOCUMENT,
        FIELD
    }

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
