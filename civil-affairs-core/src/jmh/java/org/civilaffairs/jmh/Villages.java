package org.civilaffairs.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.facts.GeneratedVillages;

/** The villages that all are given, and the check that all say the same of them. */
final class Villages {

    private Villages() {}

    static List<Village> of(int count) {
        GeneratedVillages made = GeneratedVillages.of(2025);
        return IntStream.range(0, count)
                .mapToObj(n -> made.withEntries("690102" + (101 + n / 199) + (201 + n % 199)))
                .map(Village::of)
                .toList();
    }

    /** Returns the villages of which somebody says other findings than the library; empty where all agree. */
    static List<String> disagreements(
            List<Village> villages, String name, BiConsumer<Village, Consumer<Finding>> peer) {
        List<String> different = new ArrayList<>();
        for (Village village : villages) {
            List<Finding> theirs = new ArrayList<>();
            peer.accept(village, theirs::add);
            List<Finding> sorted = theirs.stream().sorted().toList();
            List<Finding> ours = village.getYear().judge();
            if (!ours.equals(sorted)) {
                different.add(name + " of " + village.getYear().village() + ": " + sorted + " instead of " + ours);
            }
        }
        return different;
    }

    /** Returns every disagreement of every peer. */
    static List<String> disagreements(List<Village> villages, Peers peers) {
        List<String> all = new ArrayList<>();
        all.addAll(disagreements(villages, "hand loop", (one, sink) -> HandLoop.judge(one.getYear(), sink)));
        all.addAll(disagreements(villages, "hand loop over beans", HandLoop::judge));
        all.addAll(disagreements(villages, "Easy Rules", peers::easyRules));
        all.addAll(disagreements(villages, "Drools, counted", peers::droolsCounted));
        all.addAll(disagreements(villages, "Drools, every fact", peers::droolsFacts));
        all.addAll(disagreements(villages, "Hibernate Validator", peers::hibernateValidator));
        return all;
    }
}
