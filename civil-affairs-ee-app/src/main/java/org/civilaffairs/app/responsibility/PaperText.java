package org.civilaffairs.app.responsibility;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Amendment;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Confirmation;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.Paper;
import org.civilaffairs.core.responsibility.SelfAssessment;
import org.civilaffairs.core.responsibility.Signature;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.responsibility.Terms;
import org.civilaffairs.core.rule.ClauseId;

/** What a step's paper says, as the text that is stored; empty for nothing. An assessment is stored as the text that it is judged from again. */
final class PaperText {

    private static final String TARGETS = "targets";
    private static final String SIGNATURES = "signatures";
    private static final String SELF = "self";
    private static final String GRADE = "grade";

    private PaperText() {}

    static String of(Paper paper) {
        if (paper instanceof Terms terms) {
            return written(terms).build().toString();
        }
        if (paper instanceof Assessment assessment) {
            return assessment.canonical();
        }
        if (paper instanceof SelfAssessment own) {
            JsonObjectBuilder points = Json.createObjectBuilder();
            own.points().forEach(points::add);
            return Json.createObjectBuilder().add(SELF, points).build().toString();
        }
        if (paper instanceof Confirmation confirmed) {
            return Json.createObjectBuilder()
                    .add(GRADE, confirmed.grade().name())
                    .build()
                    .toString();
        }
        if (paper instanceof Amendment amendment) {
            JsonArrayBuilder signatures = Json.createArrayBuilder();
            amendment
                    .signatures()
                    .forEach(one -> signatures.add(Json.createObjectBuilder()
                            .add("party", one.party().name())
                            .add("by", one.by())
                            .add("on", one.on().toString())));
            return written(amendment.terms())
                    .add(SIGNATURES, signatures)
                    .build()
                    .toString();
        }
        return "";
    }

    static Paper read(String text) {
        if (text.isEmpty()) {
            return Paper.NONE;
        }
        if (!text.startsWith("{")) {
            return Assessment.replay(text);
        }
        JsonObject paper;
        try (var reader = Json.createReader(new StringReader(text))) {
            paper = reader.readObject();
        }
        if (paper.containsKey(GRADE)) {
            return new Confirmation(Grade.valueOf(paper.getString(GRADE)));
        }
        if (paper.containsKey(SELF)) {
            JsonObject points = paper.getJsonObject(SELF);
            SortedMap<String, BigDecimal> own = new TreeMap<>();
            points.keySet()
                    .forEach(code -> own.put(code, points.getJsonNumber(code).bigDecimalValue()));
            return new SelfAssessment(own);
        }
        Terms terms = terms(paper);
        return paper.containsKey(SIGNATURES) ? new Amendment(terms, signatures(paper)) : terms;
    }

    private static JsonObjectBuilder written(Terms terms) {
        JsonArrayBuilder targets = Json.createArrayBuilder();
        for (Target target : terms.targets()) {
            targets.add(Json.createObjectBuilder()
                    .add("code", target.code())
                    .add("title", target.title())
                    .add(
                            "duties",
                            target.duties().stream().map(ClauseId::toString).collect(Collectors.joining(" ")))
                    .add("weight", target.weight())
                    .add("kind", target.kind().name()));
        }
        JsonObjectBuilder waived = Json.createObjectBuilder();
        terms.waived().forEach((clause, reason) -> waived.add(clause.toString(), reason));
        return Json.createObjectBuilder().add(TARGETS, targets).add("waived", waived);
    }

    private static Terms terms(JsonObject paper) {
        List<Target> targets = objects(paper.getJsonArray(TARGETS))
                .map(one -> new Target(
                        one.getString("code"),
                        one.getString("title"),
                        Stream.of(one.getString("duties").split(" "))
                                .filter(clause -> !clause.isEmpty())
                                .map(ClauseId::parse)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        one.getJsonNumber("weight").bigDecimalValue(),
                        TargetKind.valueOf(one.getString("kind"))))
                .toList();
        SortedMap<ClauseId, String> waived = new TreeMap<>();
        JsonObject reasons = paper.getJsonObject("waived");
        reasons.keySet().forEach(clause -> waived.put(ClauseId.parse(clause), reasons.getString(clause)));
        return new Terms(targets, waived);
    }

    private static List<Signature> signatures(JsonObject paper) {
        return objects(paper.getJsonArray(SIGNATURES))
                .map(one -> new Signature(
                        Office.valueOf(one.getString("party")),
                        one.getString("by"),
                        LocalDate.parse(one.getString("on"))))
                .toList();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream();
    }
}
