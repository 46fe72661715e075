package org.civilaffairs.app.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/** A finding as the API shows it, its sentence in the language asked for. */
public record ShownFinding(
        String assertion,
        String clause,
        String code,
        String layer,
        String outcome,
        String severity,
        String bound,
        ShownSubject subject,
        Map<String, String> facts,
        List<ShownParameter> parameters,
        LocalDate asOf,
        String digest,
        String message) {

    /** What a finding is about. */
    public record ShownSubject(String kind, String id) {}

    /** A parameter that a finding rests on, and where its value comes from. */
    public record ShownParameter(String key, String value, String source, String layer) {}

    /** Returns the finding with its sentence in the language. */
    public static ShownFinding of(Finding finding, Language language) {
        return new ShownFinding(
                finding.assertion().toString(),
                finding.clause().toString(),
                finding.code(),
                finding.layer().name(),
                finding.outcome().name(),
                finding.severity().name(),
                finding.bound().name(),
                new ShownSubject(
                        finding.subject().kind().name(), finding.subject().id()),
                finding.facts(),
                finding.parameters().stream()
                        .map(use -> new ShownParameter(
                                use.key(),
                                use.value(),
                                use.source(),
                                use.layer().name()))
                        .toList(),
                finding.asOf(),
                finding.digest(),
                Messages.of(finding, language));
    }
}
