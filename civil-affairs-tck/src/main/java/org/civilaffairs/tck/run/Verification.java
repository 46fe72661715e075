package org.civilaffairs.tck.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.json.Json;
import org.civilaffairs.tck.json.Schema;
import org.civilaffairs.tck.report.JsonReport;
import org.civilaffairs.tck.report.Kit;

/** Looks a report over that somebody hands in: its form, its digests, its assertions, and whether its end follows from them. */
final class Verification {

    private final PrintStream out;
    private final Catalogue catalogue;

    Verification(PrintStream out, Catalogue catalogue) {
        this.out = out;
        this.catalogue = catalogue;
    }

    /** Ends with what the report comes to, or proves nothing where it is not as it was written. */
    ExitCode of(String file) {
        Map<?, ?> report = read(file);
        List<String> faults = new ArrayList<>(schema().faults(report));
        if (faults.isEmpty()) {
            digests(report, faults);
            results(report, faults);
        }
        faults.forEach(fault -> out.println("wrong   " + fault));
        if (!faults.isEmpty()) {
            return ExitCode.PROVES_NOTHING;
        }
        if (!Kit.sha256().equals(text((Map<?, ?>) report.get("kit"), "sha256"))) {
            out.println("note    another build of the kit made it");
        }
        out.println("whole   " + report.get("claim"));
        out.println("        " + report.get("claimZh"));
        return ExitCode.values()[number(report)];
    }

    private static Map<?, ?> read(String file) {
        try {
            if (!file.isEmpty() && Json.read(Files.readString(Path.of(file))) instanceof Map<?, ?> report) {
                return report;
            }
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException("No report can be read from " + file + ": " + unreadable, unreadable);
        }
        throw new IllegalArgumentException("verify wants a civil-affairs-report.json");
    }

    static Schema schema() {
        try (InputStream in = Verification.class.getResourceAsStream("/org/civilaffairs/tck/report.schema.json")) {
            return new Schema(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void digests(Map<?, ?> report, List<String> faults) {
        Map<?, ?> kit = (Map<?, ?>) report.get("kit");
        expect("the kit's version", Kit.version(), text(kit, "version"), faults);
        expect("the catalogue's digest", catalogue.digest(), text(kit, "catalogueSha256"), faults);
        expect("the report's digest", JsonReport.digest(report), text(report, "sha256"), faults);
    }

    private void results(Map<?, ?> report, List<String> faults) {
        List<?> profiles = (List<?>) report.get("profiles");
        List<String> wanted = catalogue.assertions().stream()
                .filter(assertion -> profiles.contains(assertion.profile()))
                .map(Assertion::id)
                .toList();
        List<?> results = (List<?>) report.get("results");
        expect(
                "the assertions of " + profiles,
                wanted,
                results.stream().map(each -> text(each, "id")).toList(),
                faults);
        List<Verdict> verdicts = new ArrayList<>();
        for (Object each : results) {
            catalogue.find(text(each, "id")).ifPresent(assertion -> {
                expect("the level of " + assertion.id(), assertion.level().name(), text(each, "level"), faults);
                verdicts.add(new Verdict(
                        assertion, Result.valueOf(text(each, "result")), "", "", List.of(), List.of(), Duration.ZERO));
            });
        }
        boolean some = !((List<?>) report.get("only")).isEmpty();
        ExitCode follows = some ? ExitCode.PROVES_NOTHING : ExitCode.of(verdicts);
        expect("the end that follows from the results", follows.number(), number(report), faults);
    }

    private static void expect(String what, Object wanted, Object is, List<String> faults) {
        if (!wanted.equals(is)) {
            faults.add(what + " should be " + wanted + " and is " + is);
        }
    }

    private static String text(Object members, String name) {
        return ((Map<?, ?>) members).get(name).toString();
    }

    private static int number(Map<?, ?> report) {
        return Integer.parseInt(text(report, "exitCode"));
    }
}
