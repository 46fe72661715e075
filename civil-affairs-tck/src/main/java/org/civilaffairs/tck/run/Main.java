package org.civilaffairs.tck.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.catalogue.Clauses;
import org.civilaffairs.tck.tests.AllTests;

/** The command line: {@code run}, {@code list}, {@code explain}, {@code check}, {@code verify}. */
public final class Main {

    static final String USAGE = """
            java -jar civil-affairs-tck.jar VERB [OPTIONS]

            run                 run the kit against a product
            check               see whether the product can be reached
            list                list the assertions; all, or those of --profiles or --only
            explain ID          tell one assertion
            wrong-input         send a product of the REST contract wrong requests, --requests N of them
            verify REPORT       see whether a report is as this kit wrote it, and what it comes to

            --rest URL          the product's REST address, such as http://127.0.0.1:9080/api/v1
            --token TOKEN       an administrator's token; or the environment's CIVIL_AFFAIRS_TCK_TOKEN
            --product "NAME V"  the product's name and version, where it does not say them over REST
            --adapter CLASS     the name of your own adapter; with --classpath PATHS
            --command COMMAND   a program that answers lines of JSON; src/docs/calls.md lists them
            --profiles P,Q      the profiles to run; core unless said
            --claims C,D        the capabilities that the product claims
            --seed N            0 to 15; another seed uses other division codes
            --requests N        how many wrong requests; 2000 unless said
            --only ID,ID        some assertions only, or all of APT-01 or APT; always ends with 2
            --out FOLDER        where the reports go; this folder unless said
            --fixed-time        no times in the reports, so that two runs can be compared

            ends with 0 conformant, 1 not conformant, 2 the run proves nothing, 3 wrong usage
            """;

    private final PrintStream out;
    private final Catalogue catalogue = Catalogue.load();

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Runs the kit and ends the process with one of the four codes. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ExitCode code = run(args, System.getenv(), out, Clock.systemUTC());
        out.flush();
        System.exit(code.number());
    }

    static ExitCode run(String[] args, Map<String, String> environment, PrintStream out, Clock clock) {
        try {
            return new Main(out).take(Arguments.parse(args, environment), clock);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println();
            out.print(USAGE);
            return ExitCode.USAGE;
        }
    }

    private ExitCode take(Arguments arguments, Clock clock) {
        return switch (arguments.verb()) {
            case "run" -> new Console(out).run(arguments, clock);
            case "check" -> new Check(out).run(arguments, clock);
            case "list" -> list(arguments, clock);
            case "wrong-input" -> new WrongInputRun(out).of(arguments, clock);
            case "verify" -> new Verification(out, catalogue).of(arguments.operand());
            case "explain" -> explain(arguments.operand());
            default -> throw new IllegalArgumentException("No verb \"" + arguments.verb() + "\"");
        };
    }

    private ExitCode list(Arguments arguments, Clock clock) {
        Settings settings = arguments.settings(clock);
        boolean all = arguments.option("--profiles").isEmpty();
        for (Assertion assertion : catalogue.assertions()) {
            if (!settings.wants(assertion) || !all && !settings.profiles().contains(assertion.profile())) {
                continue;
            }
            out.printf(
                    "%-9s %-4s %-6s %-8s %s%n",
                    assertion.id(), assertion.clause(), assertion.level(), assertion.profile(), assertion.chinese());
        }
        return ExitCode.CONFORMANT;
    }

    private ExitCode explain(String id) {
        Assertion assertion =
                catalogue.find(id).orElseThrow(() -> new IllegalArgumentException("No assertion \"" + id + "\""));
        out.println(
                assertion.id() + ", clause " + assertion.clause() + " (" + Clauses.chinese(assertion.clause()) + ", "
                        + Clauses.english(assertion.clause()) + "), " + assertion.level() + ", profile "
                        + assertion.profile());
        out.println(assertion.chinese());
        out.println(assertion.english());
        if (!assertion.look().isEmpty()) {
            out.println("look at  " + assertion.look());
        }
        out.println(
                assertion.testable()
                        ? "test     " + Suite.of(AllTests.CLASSES).source(id)
                        : "no test  " + assertion.untestable());
        return ExitCode.CONFORMANT;
    }
}
