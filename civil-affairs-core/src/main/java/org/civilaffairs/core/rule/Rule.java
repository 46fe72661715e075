package org.civilaffairs.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A provision and the pure function that judges by it. The facts hold everything that the rule looks at, the policy in
 * force included: whoever asks gathers them before, and no rule reads a clock or a store.
 *
 * @param <F> what the rule looks at
 */
public final class Rule<F> {

    /** What a rule does; it reads the facts and reports to the verdict, nothing else. */
    @FunctionalInterface
    public interface Check<F> {
        void check(F facts, Verdict verdict);
    }

    private final Provision provision;
    private final Check<F> check;

    private Rule(Provision provision, Check<F> check) {
        this.provision = Objects.requireNonNull(provision, "provision");
        this.check = Objects.requireNonNull(check, "check");
    }

    /** Returns a rule that judges by a provision. */
    public static <F> Rule<F> of(Provision provision, Check<F> check) {
        return new Rule<>(provision, check);
    }

    /** Returns the provision that the rule judges by. */
    public Provision provision() {
        return provision;
    }

    /** Judges the facts for a day and keeps what was found. */
    public Judgement judge(F facts, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>(0);
        Outcome outcome = judge(facts, asOf, findings::add);
        return new Judgement(provision, outcome, findings);
    }

    /** Judges the facts for a day, hands each finding to a sink, and returns the worst outcome. */
    public Outcome judge(F facts, LocalDate asOf, Consumer<? super Finding> sink) {
        return judge(facts, new Verdict(asOf, sink));
    }

    Outcome judge(F facts, Verdict verdict) {
        verdict.begin(provision);
        check.check(facts, verdict);
        return verdict.outcome();
    }

    @Override
    public String toString() {
        return provision.id() + " (" + provision.clause() + ")";
    }
}
