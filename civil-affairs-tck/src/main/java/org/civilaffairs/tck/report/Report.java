package org.civilaffairs.tck.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.adapter.Product;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.run.ExitCode;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Settings;
import org.civilaffairs.tck.run.Verdict;

/** One run, as its JSON, its page and the console tell it. */
public record Report(
        Subject subject, Catalogue catalogue, Settings settings, List<Verdict> verdicts, Instant start, Instant end) {

    /** What was run against. */
    public record Subject(Product product, String adapter, Set<Capability> capabilities) {

        public Subject {
            capabilities = Set.copyOf(capabilities);
        }

        /** Returns a product that could not be reached. */
        public static Subject unknown() {
            return new Subject(new Product("unknown", "unknown"), "unknown", Set.of());
        }
    }

    public Report {
        verdicts = List.copyOf(verdicts);
    }

    /** Returns how the run ends; a run of some ids proves nothing, whatever it found. */
    public ExitCode exitCode() {
        return settings.only().isEmpty() ? ExitCode.of(verdicts) : ExitCode.PROVES_NOTHING;
    }

    /** Returns how many assertions had a result. */
    public long count(Result result) {
        return verdicts.stream().filter(verdict -> verdict.result() == result).count();
    }

    /** Returns the one sentence that may be said of the product after this run. */
    public String claim() {
        String name = subject.product().name() + " " + subject.product().version();
        String profiles = settings.profiles().stream().sorted().collect(Collectors.joining(" + "));
        return switch (exitCode()) {
            case CONFORMANT ->
                name + " conforms to civil-affairs 1.0, profiles " + profiles + ", kit " + Kit.version() + ".";
            case NOT_CONFORMANT -> name + " does not conform to civil-affairs 1.0, profiles " + profiles + ".";
            default -> "This run proves nothing about " + name + ".";
        };
    }

    /** Returns the same sentence in Chinese. */
    public String claimChinese() {
        String name = subject.product().name() + " " + subject.product().version();
        String profiles = settings.profiles().stream().sorted().collect(Collectors.joining("、"));
        return switch (exitCode()) {
            case CONFORMANT -> name + "符合民政助理制度规范 1.0，类别：" + profiles + "，套件 " + Kit.version() + "。";
            case NOT_CONFORMANT -> name + "未达到民政助理制度规范 1.0 的要求，类别：" + profiles + "。";
            default -> "本次运行不能说明" + name + "是否符合。";
        };
    }
}
