package org.civilaffairs.tck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Clauses;
import org.civilaffairs.tck.catalogue.Faults;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Verdict;

/** The report for people: one page without scripts or outside links, what went wrong first, in Chinese and English. */
public final class HtmlReport {

    private static final List<Result> ORDER = List.of(Result.FAILED, Result.BROKEN, Result.NOT_RUN, Result.PASSED);
    private static final Comparator<Verdict> WRONG_FIRST = Comparator.comparingInt(
            verdict -> ORDER.contains(verdict.result()) ? ORDER.indexOf(verdict.result()) : ORDER.size());

    /** 4.2 stands before 4.10. */
    private static final Comparator<String> IN_ORDER = Comparator.comparing(clause -> Arrays.stream(clause.split("\\."))
            .map(part -> String.format("%03d", Integer.parseInt(part)))
            .collect(Collectors.joining(".")));

    private HtmlReport() {}

    /** Returns the page, its times left out where they are not wanted. */
    public static String of(Report report, boolean withTimes) {
        return frame().replace("{state}", report.exitCode().name())
                .replace("{claimZh}", Xml.text(report.claimChinese()))
                .replace("{claim}", Xml.text(report.claim()))
                .replace("{counts}", counts(report))
                .replace("{facts}", facts(report, withTimes))
                .replace("{clauses}", clauses(report.verdicts()))
                .replace("{results}", results(report.verdicts()));
    }

    private static String frame() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/org/civilaffairs/tck/report.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String counts(Report report) {
        return Arrays.stream(Result.values())
                .filter(result -> report.count(result) > 0)
                .map(result -> "<li class=\"" + result + "\">" + result.chinese() + " " + result + " <b>"
                        + report.count(result) + "</b></li>")
                .collect(Collectors.joining("\n"));
    }

    private static String facts(Report report, boolean withTimes) {
        Report.Subject subject = report.subject();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "产品 Product", subject.product().name() + " " + subject.product().version());
        facts.put("适配器 Adapter", subject.adapter());
        facts.put(
                "声明的可选功能 Claims",
                subject.capabilities().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        facts.put("套件版本 Kit", Kit.version() + ", " + Kit.sha256());
        facts.put("断言目录 Catalogue", report.catalogue().digest());
        facts.put("种子 Seed", report.settings().seed());
        if (withTimes) {
            facts.put("时间 Time", report.start() + " – " + report.end());
        }
        return facts.entrySet().stream()
                .map(fact -> "<dt>" + fact.getKey() + "</dt><dd>" + Xml.text(String.valueOf(fact.getValue())) + "</dd>")
                .collect(Collectors.joining("\n"));
    }

    private static String clauses(List<Verdict> verdicts) {
        Map<String, List<Verdict>> byClause = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.assertion().clause(), () -> new TreeMap<>(IN_ORDER), Collectors.toList()));
        return byClause.entrySet().stream()
                .map(clause -> "<tr><th scope=\"row\">" + clause.getKey() + "</th><td>"
                        + Xml.text(Clauses.chinese(clause.getKey())) + "<br><span lang=\"en\">"
                        + Xml.text(Clauses.english(clause.getKey())) + "</span></td><td>"
                        + clause.getValue().stream()
                                .filter(verdict -> verdict.result() == Result.PASSED)
                                .count()
                        + " / " + clause.getValue().size() + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }

    private static String results(List<Verdict> verdicts) {
        return verdicts.stream().sorted(WRONG_FIRST).map(HtmlReport::result).collect(Collectors.joining("\n"));
    }

    private static String result(Verdict verdict) {
        Assertion assertion = verdict.assertion();
        StringBuilder row = new StringBuilder("<tr class=\"" + verdict.result() + "\"><th scope=\"row\">");
        row.append(assertion.id()).append("<br><small>").append(assertion.level());
        row.append("</small></th><td>").append(assertion.clause()).append("</td><td>");
        row.append(verdict.result().chinese()).append("<br>").append(verdict.result());
        row.append("</td><td><p>").append(Xml.text(assertion.chinese()));
        row.append("</p><p lang=\"en\">").append(Xml.text(assertion.english())).append("</p>");
        line(row, "应为 expected", verdict.expected());
        line(row, "实际 but", verdict.but());
        if (verdict.result() == Result.FAILED) {
            line(row, "请查 look at", assertion.look());
            line(row, "常见差错 seen in", Faults.seenIn(assertion));
        }
        block(row, "重试 try again", verdict.trace());
        block(row, "全部步骤 all steps", verdict.steps());
        return row.append("</td></tr>").toString();
    }

    private static void line(StringBuilder row, String what, String text) {
        if (!text.isEmpty()) {
            row.append("<p class=\"why\"><b>").append(what).append("</b> ");
            row.append(Xml.text(text)).append("</p>");
        }
    }

    private static void block(StringBuilder row, String what, List<String> lines) {
        if (!lines.isEmpty()) {
            row.append("<details><summary>").append(what).append(" (").append(lines.size());
            row.append(")</summary><pre>")
                    .append(Xml.text(String.join("\n", lines)))
                    .append("</pre></details>");
        }
    }
}
