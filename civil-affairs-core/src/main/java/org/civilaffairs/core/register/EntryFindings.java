package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.ParameterUse;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Severity;
import org.civilaffairs.core.rule.Subject;

/** Collects what is found of one entry that somebody wants to write; each finding names book and column. */
final class EntryFindings {

    private final RegisterType type;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    EntryFindings(RegisterType type, LocalDate asOf) {
        this.type = type;
        this.asOf = asOf;
    }

    List<Finding> all() {
        return findings;
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    void refuse(Provision provision, String code, String column, Map<String, Object> told) {
        report(provision, code, Outcome.BREACH, Severity.BREACH, column, told, List.of());
    }

    void warn(
            Provision provision,
            String code,
            Outcome outcome,
            String column,
            Map<String, Object> told,
            List<ParameterUse> uses) {
        report(provision, code, outcome, Severity.WARNING, column, told, uses);
    }

    private void report(
            Provision provision,
            String code,
            Outcome outcome,
            Severity severity,
            String column,
            Map<String, Object> told,
            List<ParameterUse> uses) {
        TreeMap<String, String> written = new TreeMap<>();
        told.forEach((name, value) -> written.put(name, String.valueOf(value)));
        written.put("book", type.code());
        written.put("column", column);
        Layer layer =
                uses.stream().map(ParameterUse::layer).max(Layer::compareTo).orElse(Layer.PLAN);
        Subject subject = new Subject(Subject.Kind.FIELD, column);
        findings.add(new Finding(provision, code, layer, outcome, severity, subject, written, uses, asOf));
    }
}
