package org.civilaffairs.tck.report;

import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Verdict;

/** The report in the form that build servers read. */
public final class JunitXml {

    private JunitXml() {}

    /** Returns the report as one test suite, its times as nought where they are not wanted. */
    public static String of(Report report, boolean withTimes) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"civil-affairs-tck\" tests=\"")
                .append(report.verdicts().size());
        xml.append("\" failures=\"").append(report.count(Result.FAILED));
        xml.append("\" errors=\"").append(report.count(Result.BROKEN) + report.count(Result.NOT_RUN));
        xml.append("\">\n");
        report.verdicts().forEach(verdict -> add(xml, verdict, withTimes));
        return xml.append("</testsuite>\n").toString();
    }

    private static void add(StringBuilder xml, Verdict verdict, boolean withTimes) {
        xml.append("  <testcase classname=\"").append(verdict.assertion().clause());
        xml.append("\" name=\"").append(verdict.assertion().id());
        xml.append("\" time=\"")
                .append(withTimes ? verdict.took().toMillis() / 1000.0 : 0.0)
                .append("\">");
        String inside =
                switch (verdict.result()) {
                    case PASSED -> "";
                    case FAILED ->
                        "<failure message=\"expected " + Xml.text(verdict.expected()) + ", but "
                                + Xml.text(verdict.but()) + "\"/>";
                    case BROKEN, NOT_RUN ->
                        "<error message=\"" + verdict.result() + ": " + Xml.text(verdict.but()) + "\"/>";
                    case NOT_CLAIMED, EXCLUDED, UNTESTABLE ->
                        "<skipped message=\"" + verdict.result() + ": " + Xml.text(verdict.but()) + "\"/>";
                };
        xml.append(inside).append("</testcase>\n");
    }
}
