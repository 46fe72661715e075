package org.civilaffairs.jmh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.ParameterUse;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Severity;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.supervision.Catalogue;
import org.civilaffairs.facts.GeneratedVillages;

/** Puts together the findings that the peers report, so that they are equal to ours in every part. */
final class Found {

    private static final Map<String, Provision> PROVISIONS = Catalogue.BOOK.provisions().stream()
            .collect(Collectors.toMap(
                    provision -> provision.id().text(), provision -> provision, (a, b) -> a, HashMap::new));

    private Found() {}

    static Finding breach(String key, Subject subject, List<ParameterUse> used, Object... facts) {
        return of(key, subject, Outcome.BREACH, Severity.BREACH, used, facts);
    }

    static Finding warning(String key, Subject subject, List<ParameterUse> used, Object... facts) {
        return of(key, subject, Outcome.BREACH, Severity.WARNING, used, facts);
    }

    static Finding pending(String key, Subject subject, List<ParameterUse> used, Object... facts) {
        return of(key, subject, Outcome.PENDING, Severity.WARNING, used, facts);
    }

    static Finding undetermined(String key, Subject subject, Object... facts) {
        return of(key, subject, Outcome.UNDETERMINED, Severity.WARNING, List.of(), facts);
    }

    static Finding info(String key, Subject subject, Object... facts) {
        return of(key, subject, Outcome.MET, Severity.INFO, List.of(), facts);
    }

    private static Finding of(
            String key, Subject subject, Outcome outcome, Severity severity, List<ParameterUse> used, Object... facts) {
        int dot = key.indexOf('.');
        TreeMap<String, String> written = new TreeMap<>();
        for (int n = 0; n < facts.length; n += 2) {
            written.put((String) facts[n], String.valueOf(facts[n + 1]));
        }
        Layer layer = Layer.PLAN;
        for (ParameterUse use : used) {
            layer = use.layer().compareTo(layer) > 0 ? use.layer() : layer;
        }
        return new Finding(
                PROVISIONS.get(key.substring(0, dot)),
                key.substring(dot + 1),
                layer,
                outcome,
                severity,
                subject,
                written,
                used,
                GeneratedVillages.DAY);
    }

    static List<ParameterUse> using(Policy policy, Parameter<?>... parameters) {
        return java.util.Arrays.stream(parameters).map(policy::use).toList();
    }

    static Subject village(String digits) {
        return new Subject(Subject.Kind.DIVISION, digits);
    }
}
