package org.civilaffairs.tck.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Clauses;
import org.civilaffairs.tck.catalogue.Digest;
import org.civilaffairs.tck.json.Json;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Verdict;

/** The report for machines. Start, end and the durations are the only members in which two equal runs differ. */
public final class JsonReport {

    private JsonReport() {}

    /** Returns the report as JSON, its times left out where they are not wanted. */
    public static String of(Report report, boolean withTimes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("claim", report.claim());
        json.put("claimZh", report.claimChinese());
        json.put("exitCode", report.exitCode().number());
        json.put("kit", kit(report));
        json.put("product", product(report));
        json.put("profiles", report.settings().profiles().stream().sorted().toList());
        json.put("only", report.settings().only().stream().sorted().toList());
        json.put("seed", report.settings().seed());
        json.put("java", System.getProperty("java.version"));
        json.put("os", System.getProperty("os.name"));
        if (withTimes) {
            json.put("start", report.start());
            json.put("end", report.end());
        }
        json.put("counts", counts(report));
        json.put(
                "results",
                report.verdicts().stream()
                        .map(verdict -> result(verdict, withTimes))
                        .toList());
        json.put("sha256", digest(json));
        return Json.pretty(json);
    }

    /** Returns the digest of a report, whether or not it has one already. */
    public static String digest(Map<?, ?> report) {
        Map<Object, Object> without = new LinkedHashMap<>(report);
        without.remove("sha256");
        return Digest.sha256(Json.write(without).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> kit(Report report) {
        Map<String, Object> kit = new LinkedHashMap<>();
        kit.put("version", Kit.version());
        kit.put("sha256", Kit.sha256());
        kit.put("catalogueSha256", report.catalogue().digest());
        return kit;
    }

    private static Map<String, Object> counts(Report report) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Arrays.stream(Result.values()).forEach(each -> counts.put(each.name(), report.count(each)));
        return counts;
    }

    private static Map<String, Object> product(Report report) {
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("name", report.subject().product().name());
        product.put("version", report.subject().product().version());
        product.put("adapter", report.subject().adapter());
        product.put(
                "capabilities",
                report.subject().capabilities().stream()
                        .map(Enum::name)
                        .sorted()
                        .toList());
        return product;
    }

    private static Map<String, Object> result(Verdict verdict, boolean withTimes) {
        Assertion assertion = verdict.assertion();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", assertion.id());
        json.put("clause", assertion.clause());
        json.put("clauseZh", Clauses.chinese(assertion.clause()));
        json.put("clauseEn", Clauses.english(assertion.clause()));
        json.put("level", assertion.level());
        json.put("profile", assertion.profile());
        json.put("result", verdict.result());
        json.put("zh", assertion.chinese());
        json.put("en", assertion.english());
        json.put("look", assertion.look());
        json.put("stochastic", assertion.stochastic());
        json.put("expected", verdict.expected());
        json.put("but", verdict.but());
        json.put("trace", List.copyOf(verdict.trace()));
        json.put("steps", List.copyOf(verdict.steps()));
        if (withTimes) {
            json.put("milliseconds", verdict.took().toMillis());
        }
        return json;
    }
}
