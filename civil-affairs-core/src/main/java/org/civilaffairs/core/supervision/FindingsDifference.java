package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.core.rule.Finding;

/**
 * What another policy would change in the findings on the same records and day. A finding that only tells other figures,
 * such as a longer period of grace, is neither added nor removed.
 *
 * @param added   findings that would be made besides
 * @param removed findings that would no longer be made
 * @param changed findings that would stay with other facts or parameters, as they would be
 */
public record FindingsDifference(List<Finding> added, List<Finding> removed, List<Finding> changed)
        implements Serializable {

    public FindingsDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Returns the difference from the findings of now to those under the other policy. */
    public static FindingsDifference between(Collection<Finding> now, Collection<Finding> then) {
        Map<String, List<Finding>> before = byWhatIsFound(now);
        Map<String, List<Finding>> after = byWhatIsFound(then);
        List<Finding> added = new ArrayList<>();
        List<Finding> removed = new ArrayList<>();
        List<Finding> changed = new ArrayList<>();
        before.forEach((what, old) -> {
            List<Finding> left = new ArrayList<>(after.getOrDefault(what, List.of()));
            List<Finding> gone = new ArrayList<>(old);
            gone.removeIf(left::remove);
            int pairs = Math.min(gone.size(), left.size());
            changed.addAll(left.subList(0, pairs));
            removed.addAll(gone.subList(pairs, gone.size()));
            after.put(what, left.subList(pairs, left.size()));
        });
        after.values().forEach(added::addAll);
        return new FindingsDifference(sorted(added), sorted(removed), sorted(changed));
    }

    /** One subject may have several findings of one kind, such as one for each year. */
    private static Map<String, List<Finding>> byWhatIsFound(Collection<Finding> findings) {
        Map<String, List<Finding>> groups = new TreeMap<>();
        findings.stream().sorted().forEach(finding -> groups.computeIfAbsent(
                        finding.key() + " " + finding.outcome() + " " + finding.subject(), what -> new ArrayList<>())
                .add(finding));
        return groups;
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted().toList();
    }
}
