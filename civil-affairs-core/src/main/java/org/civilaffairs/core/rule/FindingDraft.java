package org.civilaffairs.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A finding that a rule is putting together; {@link #report} hands it to the verdict. */
public final class FindingDraft {

    private static final int MOST_PLACES = 5;

    private final Verdict verdict;
    private final String code;
    private final Subject subject;
    private final Outcome outcome;
    private final Severity severity;
    private final SortedMap<String, String> facts = new TreeMap<>();
    private final List<ParameterUse> parameters = new ArrayList<>(2);

    FindingDraft(Verdict verdict, String code, Subject subject, Outcome outcome, Severity severity) {
        this.verdict = verdict;
        this.code = code;
        this.subject = subject;
        this.outcome = outcome;
        this.severity = severity;
    }

    /** Adds one fact that the finding rests on; its text is what the message shows. */
    public FindingDraft fact(String name, Object value) {
        facts.put(name, String.valueOf(value));
        return this;
    }

    /** Adds how many places it is about, and the names of the first few. */
    public FindingDraft places(List<String> places) {
        String more = places.size() > MOST_PLACES ? " …" : "";
        return fact("count", places.size())
                .fact("entries", places.stream().limit(MOST_PLACES).collect(Collectors.joining(" ")) + more);
    }

    /** Adds a parameter that the rule used. */
    public FindingDraft using(ParameterUse use) {
        parameters.add(use);
        return this;
    }

    /** Hands the finding over. */
    public void report() {
        verdict.report(this);
    }

    String code() {
        return code;
    }

    Subject subject() {
        return subject;
    }

    Outcome outcome() {
        return outcome;
    }

    Severity severity() {
        return severity;
    }

    SortedMap<String, String> facts() {
        return Collections.unmodifiableSortedMap(facts);
    }

    List<ParameterUse> parameters() {
        return parameters;
    }

    /** Law outweighs a configured parameter, and that the plan: the layer is the furthest that the finding leans on. */
    Layer layer() {
        Layer furthest = Layer.PLAN;
        for (ParameterUse use : parameters) {
            furthest = use.layer().compareTo(furthest) > 0 ? use.layer() : furthest;
        }
        return furthest;
    }
}
