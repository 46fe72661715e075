package org.civilaffairs.jmh;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Checks that all say the same, measures them in one run, and writes the report. */
public final class JudgingReport {

    private static final int CHECKED = 3000;
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("handLoop", "plain loop over the same facts");
        NAMES.put("library", "**this library**, every rule an object, every finding explained");
        NAMES.put("handLoopOverBeans", "plain loop over beans with dates");
        NAMES.put("easyRules", "Easy Rules 4.1, books counted by a loop");
        NAMES.put("droolsCounted", "Drools 10.1, books counted by a loop");
        NAMES.put("droolsFacts", "Drools 10.1, every entry inserted as a fact");
        NAMES.put("hibernateValidator", "Hibernate Validator 8");
    }

    private JudgingReport() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> different = Villages.disagreements(Villages.of(CHECKED), new Peers());
        if (!different.isEmpty()) {
            throw new IllegalStateException("No time counts while peers disagree: " + different.get(0));
        }
        double before = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(JudgingBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        double after = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        StringBuilder text = new StringBuilder("""
                # Judging one village's year, beside the peers

                Written by one command, which first checks that all say the same findings of %,d generated villages, in every part
                of every finding:

                ```
                $ mvn -Pjmh -pl civil-affairs-core -DskipTests verify
                ```

                A village's year is one appointment with its four steps and sixteen answers, six trainings with their sheets, ten books
                with 200 entries, office and cabinet. Of every kind of fault a few villages in a hundred have one; two thirds are in order.
                The library judges by all its rules about a village. Peers get conditions written for these facts and nothing more, so that
                they do less than the library, never more. Times are processor time of the measuring thread, by JMH %s on Java %s; the
                machine had %d processors and a load of %.1f before and %.1f after, so trust the ratios, which are of one run.

                Whether an entry came late is settled when it is read, since it rests on the policy of its own day. Visits, guidance and the
                letter of responsibility with its score are not in this measure.
                """.formatted(
                        CHECKED,
                        "1.37",
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors(),
                        before,
                        after));
        for (String which : List.of("all", "in order")) {
            table(text, which, results);
        }
        Files.writeString(Path.of(arguments[0]), text);
    }

    private static void table(StringBuilder text, String which, Collection<RunResult> results) {
        Map<String, RunResult> byName = new TreeMap<>();
        results.stream()
                .filter(result -> result.getParams().getParam("which").equals(which))
                .forEach(result -> byName.put(name(result), result));
        double hand = nanos(byName.get("handLoop"));
        text.append("\n## ")
                .append(which.equals("all") ? "All villages" : "Villages in which nothing is found")
                .append("\n\n| | ns a village | beside the plain loop | bytes allocated |\n|---|---:|---:|---:|\n");
        NAMES.forEach((key, name) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f × | %,.0f |%n",
                name,
                nanos(byName.get(key)),
                nanos(byName.get(key)) / hand,
                byName.get(key).getSecondaryResults().get("gc.alloc.rate.norm").getScore())));
    }

    private static String name(RunResult result) {
        String label = result.getParams().getBenchmark();
        return label.substring(label.lastIndexOf('.') + 1);
    }

    private static double nanos(RunResult result) {
        return count(result, "processorNanos") / count(result, "judged");
    }

    private static double count(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }
}
