package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilaffairs.core.rule.Finding;

/**
 * What became of the findings between two days (GDN-03). A finding stays the same one while only its figures change, such
 * as the days of a vacancy; what is asked for another year, step or document is another one.
 *
 * @param came findings of the later day that were not there on the earlier one
 * @param went findings of the earlier day that are there no more
 * @param stayed findings of both, as they are on the later day
 */
public record FindingChanges(List<Finding> came, List<Finding> went, List<Finding> stayed) implements Serializable {

    /** Facts that tell one finding from another; all others measure it. */
    private static final List<String> TELLING =
            List.of("year", "since", "on", "step", "limb", "condition", "document", "person", "other", "item", "label");

    public FindingChanges {
        came = List.copyOf(came);
        went = List.copyOf(went);
        stayed = List.copyOf(stayed);
    }

    /** Returns what became of an earlier day's findings. */
    public static FindingChanges between(Collection<Finding> earlier, Collection<Finding> later) {
        SortedMap<String, List<Finding>> before = byIdentity(earlier);
        List<Finding> came = new ArrayList<>();
        List<Finding> stayed = new ArrayList<>();
        byIdentity(later).forEach((identity, now) -> {
            List<Finding> then = before.getOrDefault(identity, List.of());
            int both = Math.min(then.size(), now.size());
            stayed.addAll(now.subList(0, both));
            came.addAll(now.subList(both, now.size()));
            before.put(identity, then.subList(both, then.size()));
        });
        List<Finding> went = before.values().stream().flatMap(List::stream).toList();
        return new FindingChanges(sorted(came), sorted(went), sorted(stayed));
    }

    /**
     * Returns since which of several days each finding of the last one has stood, without a day between on which it did
     * not: its age.
     *
     * @param judged the findings of each day, the last day's last
     */
    public static Map<Finding, LocalDate> since(SortedMap<LocalDate, ? extends Collection<Finding>> judged) {
        Map<Finding, LocalDate> since = new TreeMap<>();
        for (LocalDate day : judged.keySet()) {
            Map<String, LocalDate> before = since.entrySet().stream()
                    .collect(Collectors.toMap(known -> identity(known.getKey()), Map.Entry::getValue, (a, b) -> a));
            since = new TreeMap<>();
            for (Finding finding : judged.get(day)) {
                since.put(finding, before.getOrDefault(identity(finding), day));
            }
        }
        return since;
    }

    private static SortedMap<String, List<Finding>> byIdentity(Collection<Finding> findings) {
        return findings.stream()
                .sorted()
                .collect(Collectors.groupingBy(FindingChanges::identity, TreeMap::new, Collectors.toList()));
    }

    private static String identity(Finding finding) {
        return TELLING.stream()
                .map(name -> finding.facts().getOrDefault(name, ""))
                .collect(Collectors.joining("\t", finding.key() + "\t" + finding.subject() + "\t", ""));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted().toList();
    }
}
