package org.civilaffairs.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judges facts of any kind for one day and hands what is found to one sink. Whoever judges many subjects makes one and
 * keeps it: where nothing is found it makes no object. One thread at a time may use it.
 */
public final class Judge {

    private final Verdict verdict;

    private Judge(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Returns a judge of a day, who hands each finding to a sink. */
    public static Judge on(LocalDate asOf, Consumer<? super Finding> sink) {
        return new Judge(new Verdict(asOf, sink));
    }

    /** Returns the day that is judged for. */
    public LocalDate asOf() {
        return verdict.asOf();
    }

    /** Judges facts by one rule and returns the worst outcome. */
    public <F> Outcome judge(Rule<F> rule, F facts) {
        return rule.judge(facts, verdict);
    }

    /** Judges facts by several rules, one after the other. */
    public <F> void judge(List<Rule<F>> rules, F facts) {
        // No iterator: this runs for every village of a nation.
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).judge(facts, verdict);
        }
    }
}
