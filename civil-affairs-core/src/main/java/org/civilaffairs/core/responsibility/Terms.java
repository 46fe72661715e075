package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.civilaffairs.core.rule.ClauseId;

/**
 * What a letter asks for.
 *
 * @param waived duties that no target covers, each with the reason
 */
public record Terms(List<Target> targets, SortedMap<ClauseId, String> waived) implements Paper {

    /** The weights of all targets together. */
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The duties of an assistant, 4.1–4.13: each is covered or waived. */
    public static final SortedSet<ClauseId> DUTIES = clauses(4, 13);

    /** What a target may be tied to: the duties, and the obligations 5.1–5.3. */
    public static final SortedSet<ClauseId> TIES = together(DUTIES, clauses(5, 3));

    public Terms {
        targets = List.copyOf(targets);
        waived = Collections.unmodifiableSortedMap(new TreeMap<>(waived));
    }

    /** Returns terms that waive nothing. */
    public static Terms of(List<Target> targets) {
        return new Terms(targets, new TreeMap<>());
    }

    private static SortedSet<ClauseId> clauses(int part, int items) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(IntStream.rangeClosed(1, items)
                .mapToObj(item -> new ClauseId(part, item))
                .toList()));
    }

    private static SortedSet<ClauseId> together(SortedSet<ClauseId> some, SortedSet<ClauseId> more) {
        SortedSet<ClauseId> all = new TreeSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSortedSet(all);
    }

    /** Returns the sum of all weights. */
    public BigDecimal weights() {
        return targets.stream().map(Target::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the duties that are neither covered by a target nor waived. */
    public SortedSet<ClauseId> uncovered() {
        SortedSet<ClauseId> open = new TreeSet<>(DUTIES);
        targets.forEach(target -> open.removeAll(target.duties()));
        open.removeAll(waived.keySet());
        return open;
    }
}
