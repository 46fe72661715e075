package org.civilaffairs.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.catalogue.Clauses;
import org.civilaffairs.tck.json.Json;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.report.HtmlReport;
import org.civilaffairs.tck.report.JsonReport;
import org.civilaffairs.tck.report.JunitXml;
import org.civilaffairs.tck.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run leaves: the same bytes for the same run, in its schema, and nothing of it changed unseen. */
class ReportTests {

    private static final List<String> FILES =
            List.of("civil-affairs-report.json", "civil-affairs-report.html", "junit.xml");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private ExitCode main(String... args) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(args, Map.of(), out, Clock.systemUTC());
    }

    private Path run(String name) {
        Path out = folder.resolve(name);
        main("run", "--adapter", Reference.class.getName(), "--fixed-time", "--out", out.toString());
        return out;
    }

    private static Report samples() {
        return RunTests.report(Settings.of("core"), EmptySystem::new);
    }

    @Test
    void twoRunsLeaveTheSameBytes() throws IOException {
        Path one = run("one");
        Path two = run("two");
        for (String file : FILES) {
            assertEquals(-1, Files.mismatch(one.resolve(file), two.resolve(file)), file);
        }
    }

    @Test
    void productsWordsAreEscapedAndWhatFailedStandsFirst() {
        String json = JsonReport.of(samples(), true);
        assertTrue(json.contains("\"but\": \"that & \\\"more\\\"\""), json);
        String html = HtmlReport.of(samples(), true);
        assertTrue(html.contains("&lt;this&gt;") && html.contains("that &amp; &quot;more&quot;"), html);
        assertTrue(html.indexOf("ONE-01.b") < html.indexOf("ONE-01.a"), html);
        assertFalse(html.contains("<script") || html.contains("http"), "one page, nothing from elsewhere");
        String junit = JunitXml.of(samples(), true);
        assertTrue(junit.contains("tests=\"8\" failures=\"1\" errors=\"3\""), junit);
    }

    @Test
    void jsonIsThatOfItsSchemaWithTimesAndWithout() {
        for (boolean withTimes : List.of(true, false)) {
            Object json = Json.read(JsonReport.of(samples(), withTimes));
            assertEquals(List.of(), Verification.schema().faults(json));
        }
        Object wrong = Json.read(JsonReport.of(samples(), true).replace("\"MUST\"", "\"OUGHT\""));
        assertTrue(Verification.schema().faults(wrong).get(0).startsWith("$.results[0].level should be one of"));
    }

    @Test
    void eachClauseOfAnAssertionHasItsSubject() {
        for (Assertion assertion : Catalogue.load().assertions()) {
            assertFalse(Clauses.chinese(assertion.clause()).isEmpty(), assertion.id() + " " + assertion.clause());
            assertFalse(Clauses.english(assertion.clause()).isEmpty(), assertion.id());
        }
    }

    @Test
    void wholeReportIsVerified() {
        Path report = run("whole").resolve("civil-affairs-report.json");
        assertEquals(ExitCode.CONFORMANT, main("verify", report.toString()), said.toString(StandardCharsets.UTF_8));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("whole   civil-affairs-core reference conforms"));
        assertEquals(ExitCode.USAGE, main("verify"));
        assertEquals(ExitCode.USAGE, main("verify", folder.resolve("none.json").toString()));
    }

    @ParameterizedTest(name = "{0} changed to {1} is seen: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"exitCode\": 0|\"exitCode\": 1|the end that follows from the results should be 0",
                "\"result\": \"PASSED\"|\"result\": \"FAILED\"|the end that follows from the results should be 1",
                "\"level\": \"MUST\"|\"level\": \"SHOULD\"|the level of LVL-01.a should be MUST",
                "\"id\": \"LVL-01.a\"|\"id\": \"LVL-01.z\"|the assertions of [core] should be",
                "\"seed\": 1|\"seed\": 2|the report's digest should be",
                "\"seed\": 1|\"seed\": \"x\"|$.seed should be number and is string",
                "\"seed\"|\"sead\"|$.seed is missing",
                "\"catalogueSha256\": \".|\"catalogueSha256\": \"0|the catalogue's digest should be"
            })
    void changedReportIsSeen(String what, String by, String told) throws IOException {
        Path report = run("changed").resolve("civil-affairs-report.json");
        Files.writeString(report, Files.readString(report).replaceFirst(what, by));
        assertEquals(ExitCode.PROVES_NOTHING, main("verify", report.toString()));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("wrong   " + told), said + "");
    }
}
