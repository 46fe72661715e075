package org.civilaffairs.core.division;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a change left behind: on a day, these codes took the place of those. Both are empty for what had no predecessor or no successor. */
public record Succession(
        LocalDate on, ChangeKind kind, SortedSet<DivisionCode> from, SortedSet<DivisionCode> to, String document)
        implements Serializable {

    public Succession {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        from = sorted(from);
        to = sorted(to);
    }

    private static SortedSet<DivisionCode> sorted(Collection<DivisionCode> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
