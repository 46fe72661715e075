package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A candidate's statement of the four conditions, limb by limb, and of a department's own conditions beside them. */
public final class StatementOfConditions implements Serializable {

    /** A statement with nothing in it yet. */
    public static final StatementOfConditions EMPTY = new StatementOfConditions(List.of(), List.of());

    private static final long serialVersionUID = 1;

    private final EnumMap<Limb, LimbAnswer> answers;
    private final List<ExtraAnswer> extras;
    private final boolean allMet;

    private StatementOfConditions(Collection<LimbAnswer> answers, Collection<ExtraAnswer> extras) {
        this.answers = new EnumMap<>(Limb.class);
        for (LimbAnswer answer : answers) {
            if (this.answers.put(answer.limb(), answer) != null) {
                throw new IllegalArgumentException("A limb is answered once: " + answer.limb());
            }
        }
        this.extras = List.copyOf(extras);
        this.allMet = this.answers.size() == Limb.values().length
                && answers.stream().allMatch(answer -> answer.answer() == Answer.YES && answer.vouched());
    }

    /** Returns a statement of these answers; a limb answered twice is refused. */
    public static StatementOfConditions of(Collection<LimbAnswer> answers) {
        return new StatementOfConditions(answers, List.of());
    }

    /** Returns a statement in which the same people vouch for every limb on the same evidence. */
    public static StatementOfConditions allMet(String vouchedBy, String evidence) {
        return of(Arrays.stream(Limb.values())
                .map(limb -> new LimbAnswer(limb, Answer.YES, vouchedBy, evidence))
                .toList());
    }

    /** Returns this statement with another answer in the place of what it said of that limb. */
    public StatementOfConditions with(LimbAnswer answer) {
        EnumMap<Limb, LimbAnswer> changed = new EnumMap<>(answers);
        changed.put(answer.limb(), answer);
        return new StatementOfConditions(changed.values(), extras);
    }

    /** Returns this statement without an answer to the limb. */
    public StatementOfConditions without(Limb limb) {
        EnumMap<Limb, LimbAnswer> changed = new EnumMap<>(answers);
        changed.remove(limb);
        return new StatementOfConditions(changed.values(), extras);
    }

    /** Returns this statement with the answers to a department's own conditions. */
    public StatementOfConditions withExtras(Collection<ExtraAnswer> others) {
        return new StatementOfConditions(answers.values(), others);
    }

    /** Returns what is declared of a limb; empty when it is not answered. */
    public Optional<LimbAnswer> answer(Limb limb) {
        return Optional.ofNullable(answers.get(limb));
    }

    /** Returns the answers in the plan's order. */
    public List<LimbAnswer> answers() {
        return List.copyOf(answers.values());
    }

    /** Returns the answers to a department's own conditions. */
    public List<ExtraAnswer> extras() {
        return extras;
    }

    /** Returns whether every limb is answered with yes, by somebody, on evidence. */
    boolean allMet() {
        return allMet;
    }

    /** Returns what the answers come to under the plan's four conditions. */
    public Eligibility eligibility() {
        return Eligibility.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementOfConditions that
                && answers.equals(that.answers)
                && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Map.of("answers", answers, "extras", extras).hashCode();
    }

    @Override
    public String toString() {
        return answers.values() + (extras.isEmpty() ? "" : " and " + extras);
    }
}
