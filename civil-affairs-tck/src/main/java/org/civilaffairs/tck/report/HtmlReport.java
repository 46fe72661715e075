package org.civilaffairs.tck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Verdict;

/** The report for people: one page without scripts or outside links, what went wrong first, in Chinese and English. */
public final class HtmlReport {

    private static final Comparator<Verdict> WRONG_FIRST = Comparator.comparingInt(verdict -> order(verdict.result()));

    private HtmlReport() {}

    private static int order(Result result) {
        return switch (result) {
            case FAILED -> 0;
            case BROKEN -> 1;
            case NOT_RUN -> 2;
            case PASSED -> 3;
            default -> 4;
        };
    }

    /** Returns the page. */
    public static String of(Report report) {
        return frame().replace("{claim}", Xml.text(report.claim()))
                .replace("{state}", report.exitCode().name())
                .replace("{facts}", facts(report))
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

    private static String facts(Report report) {
        Report.Subject subject = report.subject();
        Map<String, Object> facts = new TreeMap<>(Map.of(
                "1 产品 Product",
                subject.product().name() + " " + subject.product().version(),
                "2 适配器 Adapter",
                subject.adapter(),
                "3 声明的可选功能 Claims",
                subject.capabilities(),
                "4 套件版本 Kit",
                Kit.version() + ", " + report.catalogue().digest(),
                "5 种子 Seed",
                report.settings().seed(),
                "6 时间 Time",
                report.start() + " – " + report.end()));
        return facts.entrySet().stream()
                .map(fact -> "<dt>" + Xml.text(fact.getKey().substring(2)) + "</dt><dd>"
                        + Xml.text(String.valueOf(fact.getValue())) + "</dd>")
                .collect(Collectors.joining("\n"));
    }

    private static String clauses(List<Verdict> verdicts) {
        Map<String, List<Verdict>> byClause = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.assertion().clause(), TreeMap::new, Collectors.toList()));
        return byClause.entrySet().stream()
                .map(clause -> "<tr><th scope=\"row\">" + clause.getKey() + "</th><td>"
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
        StringBuilder row = new StringBuilder("<tr class=\"" + verdict.result() + "\"><td>");
        row.append(verdict.assertion().id())
                .append("</td><td>")
                .append(verdict.assertion().clause());
        row.append("</td><td>").append(verdict.result()).append("</td><td><p>");
        row.append(Xml.text(verdict.assertion().chinese())).append("</p><p lang=\"en\">");
        row.append(Xml.text(verdict.assertion().english())).append("</p>");
        if (!verdict.expected().isEmpty()) {
            row.append("<p>应为 expected: ").append(Xml.text(verdict.expected())).append("</p>");
        }
        if (!verdict.but().isEmpty()) {
            row.append("<p>实际 but: ").append(Xml.text(verdict.but())).append("</p>");
        }
        if (verdict.result() == Result.FAILED && !verdict.assertion().look().isEmpty()) {
            row.append("<p>look at: ")
                    .append(Xml.text(verdict.assertion().look()))
                    .append("</p>");
        }
        if (!verdict.trace().isEmpty()) {
            row.append("<pre>")
                    .append(Xml.text(String.join("\n", verdict.trace())))
                    .append("</pre>");
        }
        return row.append("</td></tr>").toString();
    }
}
