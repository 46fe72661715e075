package org.civilaffairs.tck.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.civilaffairs.tck.catalogue.Clauses;
import org.civilaffairs.tck.catalogue.Faults;
import org.civilaffairs.tck.report.Kit;
import org.civilaffairs.tck.report.Report;
import org.civilaffairs.tck.report.Reports;

/** Tells a run on the console as it goes, and leaves its reports. */
final class Console {

    private static final int LONGEST = 400;

    private final PrintStream out;
    private String clause = "";

    Console(PrintStream out) {
        this.out = out;
    }

    ExitCode run(Arguments arguments, Clock clock) {
        Settings settings = arguments.settings(clock);
        try (Door door = Door.of(arguments)) {
            Run run = Run.of(settings, door.open());
            out.println("civil-affairs conformance kit " + Kit.version() + " · scheme 1.0 · seed " + settings.seed());
            return end(arguments, run.all(verdict -> tell(verdict, settings)));
        }
    }

    private ExitCode end(Arguments arguments, Report report) {
        out.println();
        for (Result result : Result.values()) {
            if (report.count(result) > 0) {
                out.println(result + " " + report.count(result));
            }
        }
        out.println(report.exitCode().name().replace('_', ' ') + ": " + report.claim());
        out.println(report.claimChinese());
        Path folder = arguments.out();
        Reports.write(report, folder, arguments.withTimes());
        out.println("report: " + folder.resolve(Reports.PAGE) + "  " + folder.resolve(Reports.JSON));
        return report.exitCode();
    }

    private void tell(Verdict verdict, Settings settings) {
        if (!settings.wants(verdict.assertion())) {
            return;
        }
        if (!verdict.assertion().clause().equals(clause)) {
            clause = verdict.assertion().clause();
            out.println(" " + clause + "  " + Clauses.chinese(clause) + "  " + Clauses.english(clause));
        }
        if (verdict.result() == Result.PASSED) {
            return;
        }
        out.println("   " + verdict.result() + "  " + verdict.assertion().id() + "  "
                + verdict.assertion().chinese());
        out.println("           " + verdict.assertion().english());
        line("expected", verdict.expected());
        line("but", verdict.but());
        verdict.trace().forEach(said -> line("try", said));
        if (verdict.trace().isEmpty() && !verdict.steps().isEmpty()) {
            line("last", cut(verdict.steps().get(verdict.steps().size() - 1)));
        }
        if (verdict.result() == Result.FAILED) {
            line("look at", verdict.assertion().look());
            line("seen in", Faults.seenIn(verdict.assertion()));
        }
    }

    /** Leaves the middle of a long step out; the reports have all of it. */
    private static String cut(String step) {
        return step.length() <= LONGEST
                ? step
                : step.substring(0, LONGEST / 2) + " … " + step.substring(step.length() - LONGEST / 2);
    }

    private void line(String what, String text) {
        if (!text.isEmpty()) {
            out.printf("           %-9s %s%n", what, text);
        }
    }
}
