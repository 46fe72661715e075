package org.civilaffairs.core.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Where a rule says what it finds, while it judges one subject matter for one day. It knows the provision, so that no
 * rule can report under another's name, and it keeps the worst outcome.
 */
public final class Verdict {

    private final LocalDate asOf;
    private final Consumer<? super Finding> sink;
    private Provision provision;
    private Outcome outcome;

    Verdict(LocalDate asOf, Consumer<? super Finding> sink) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.sink = Objects.requireNonNull(sink, "sink");
    }

    /** Begins the verdict of another rule: its provision, and nothing said yet. */
    void begin(Provision next) {
        provision = next;
        outcome = null;
    }

    /** Returns the day that is judged for. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Begins a finding that a MUST of the plan is broken. */
    public FindingDraft breach(String code, Subject subject) {
        return draft(code, subject, Outcome.BREACH, Severity.BREACH);
    }

    /** Begins a finding that only a parameter or a SHOULD is missed. */
    public FindingDraft warning(String code, Subject subject) {
        return draft(code, subject, Outcome.BREACH, Severity.WARNING);
    }

    /** Begins a finding that something is left to do and can still be done in time. */
    public FindingDraft pending(String code, Subject subject) {
        return draft(code, subject, Outcome.PENDING, Severity.WARNING);
    }

    /** Begins a finding that facts are missing; its facts say which. */
    public FindingDraft undetermined(String code, Subject subject) {
        return draft(code, subject, Outcome.UNDETERMINED, Severity.WARNING);
    }

    /** Begins a finding that asks nothing of anybody. */
    public FindingDraft info(String code, Subject subject) {
        return draft(code, subject, Outcome.MET, Severity.INFO);
    }

    /** Begins a finding that the competent level has waived the rule. */
    public FindingDraft waived(String code, Subject subject) {
        return draft(code, subject, Outcome.WAIVED, Severity.INFO);
    }

    /** Says that the rule has nothing to judge here. */
    public void notApplicable() {
        note(Outcome.NOT_APPLICABLE);
    }

    Outcome outcome() {
        return outcome == null ? Outcome.MET : outcome;
    }

    void report(FindingDraft draft) {
        sink.accept(new Finding(
                provision,
                draft.code(),
                draft.layer(),
                draft.outcome(),
                draft.severity(),
                draft.subject(),
                draft.facts(),
                draft.parameters(),
                asOf));
        note(draft.outcome());
    }

    private FindingDraft draft(String code, Subject subject, Outcome of, Severity severity) {
        return new FindingDraft(this, code, subject, of, severity);
    }

    private void note(Outcome next) {
        if (outcome == null || next.weight() > outcome.weight()) {
            outcome = next;
        }
    }
}
