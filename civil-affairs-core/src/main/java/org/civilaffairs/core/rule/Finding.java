package org.civilaffairs.core.rule;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that a rule has to say of a subject on a day. A value: its sentence is made by {@link Messages} only when
 * somebody wants to read it.
 *
 * @param code what was found, unique within the provision, in kebab-case
 * @param facts what the finding rests on, by name; identity numbers never stand here
 * @param parameters the parameters used, with their sources
 * @param asOf the day that was judged for
 */
public record Finding(
        Provision provision,
        String code,
        Layer layer,
        Outcome outcome,
        Severity severity,
        Subject subject,
        SortedMap<String, String> facts,
        List<ParameterUse> parameters,
        LocalDate asOf)
        implements Comparable<Finding>, Serializable {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::provision)
            .thenComparing(Finding::code)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::asOf)
            .thenComparing(finding -> finding.facts().toString());

    public Finding {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(asOf, "asOf");
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        parameters = List.copyOf(parameters);
    }

    /** Returns the finding of a step or an input that can't be taken: a breach of the plan's own layer. */
    public static Finding refusal(
            Provision provision, String code, Subject subject, Map<String, ?> facts, LocalDate asOf) {
        SortedMap<String, String> written = new TreeMap<>();
        facts.forEach((name, value) -> written.put(name, String.valueOf(value)));
        return new Finding(
                provision, code, Layer.PLAN, Outcome.BREACH, Severity.BREACH, subject, written, List.of(), asOf);
    }

    /** Returns the id of the provision. */
    public AssertionId assertion() {
        return provision.id();
    }

    /** Returns the clause of the plan. */
    public ClauseId clause() {
        return provision.clause();
    }

    /** Returns who has to act. */
    public Bound bound() {
        return provision.bound();
    }

    /** Returns the key of the sentence, such as APT-01.duplicate. */
    public String key() {
        return provision.id() + "." + code;
    }

    /** Returns whether this stands in the way of a step: a breach, not a warning. */
    public boolean blocks() {
        return outcome == Outcome.BREACH && severity == Severity.BREACH;
    }

    /**
     * Returns what tells that two papers speak of one finding: SHA-256, in hexadecimal, over one line each for id, clause,
     * code, layer, outcome, severity, bound party, subject and day, then for each fact and each parameter, in UTF-8.
     */
    public String digest() {
        StringBuilder text = new StringBuilder(256);
        List.of(assertion(), clause(), code, layer, outcome, severity, bound(), subject, asOf)
                .forEach(one -> text.append(one).append('\n'));
        facts.forEach(
                (name, value) -> text.append(name).append('\t').append(value).append('\n'));
        parameters.forEach(use -> text.append(use.key())
                .append('\t')
                .append(use.value())
                .append('\t')
                .append(use.source())
                .append('\n'));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
