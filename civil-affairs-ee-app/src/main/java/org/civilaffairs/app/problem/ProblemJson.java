package org.civilaffairs.app.problem;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.rule.Language;

/** Writes a problem as RFC 9457 has it, with our members {@code findings} and {@code errors}. */
public final class ProblemJson {

    /** The media type of every answer that is not a success. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    /** Returns the problem in the language, for the address that was asked. */
    public static String of(Problem problem, Language language, String instance) {
        var texts = new ProblemTexts(language.locale());
        var key = "problem." + problem.code();
        var json = Json.createObjectBuilder()
                .add("type", "urn:civil-affairs:problem:" + problem.code())
                .add("title", texts.of(key + ".title", List.of()))
                .add("status", problem.status())
                .add("detail", texts.of(key + ".detail", problem.values()))
                .add("instance", instance);
        if (!problem.findings().isEmpty()) {
            var all = Json.createArrayBuilder();
            problem.findings().forEach(finding -> all.add(json(ShownFinding.of(finding, language))));
            json.add("findings", all);
        }
        if (!problem.errors().isEmpty()) {
            var all = Json.createArrayBuilder();
            problem.errors().forEach(error -> all.add(json(error, texts.of(error))));
            json.add("errors", all);
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder json(FieldError error, String message) {
        return Json.createObjectBuilder()
                .add("field", error.field())
                .add("value", error.value())
                .add("allowed", error.allowed())
                .add("assertion", error.assertion())
                .add("code", error.code())
                .add("message", message);
    }

    private static JsonObjectBuilder json(ShownFinding finding) {
        var facts = Json.createObjectBuilder();
        finding.facts().forEach(facts::add);
        return Json.createObjectBuilder()
                .add("assertion", finding.assertion())
                .add("clause", finding.clause())
                .add("code", finding.code())
                .add("layer", finding.layer())
                .add("outcome", finding.outcome())
                .add("severity", finding.severity())
                .add("bound", finding.bound())
                .add(
                        "subject",
                        Json.createObjectBuilder(Map.of(
                                "kind",
                                finding.subject().kind(),
                                "id",
                                finding.subject().id())))
                .add("facts", facts)
                .add("asOf", finding.asOf().toString())
                .add("message", finding.message());
    }
}
