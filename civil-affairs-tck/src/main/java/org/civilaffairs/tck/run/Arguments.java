package org.civilaffairs.tck.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.tck.adapter.Capability;

/** What was typed. */
record Arguments(String verb, String operand, Map<String, String> options) {

    private static final Set<String> WITH_VALUE = Set.of(
            "--rest",
            "--token",
            "--adapter",
            "--classpath",
            "--command",
            "--profiles",
            "--claims",
            "--seed",
            "--only",
            "--out",
            "--product",
            "--requests");
    private static final String FIXED_TIME = "--fixed-time";

    static Arguments parse(String[] args, Map<String, String> environment) {
        Map<String, String> options = new HashMap<>();
        if (environment.containsKey("CIVIL_AFFAIRS_TCK_TOKEN")) {
            options.put("--token", environment.get("CIVIL_AFFAIRS_TCK_TOKEN"));
        }
        String verb = "";
        String operand = "";
        for (int at = 0; at < args.length; at++) {
            if (WITH_VALUE.contains(args[at])) {
                if (at + 1 == args.length) {
                    throw new IllegalArgumentException(args[at] + " wants a value");
                }
                options.put(args[at], args[++at]);
            } else if (args[at].equals(FIXED_TIME)) {
                options.put(FIXED_TIME, "");
            } else if (args[at].startsWith("--")) {
                throw new IllegalArgumentException("No option " + args[at]);
            } else if (verb.isEmpty()) {
                verb = args[at];
            } else {
                operand = args[at];
            }
        }
        return new Arguments(verb, operand, options);
    }

    private static Set<String> split(String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    Settings settings(Clock clock) {
        Set<String> profiles = split(options.getOrDefault("--profiles", "core"));
        Set<Capability> claims =
                split(options.get("--claims")).stream().map(Capability::valueOf).collect(Collectors.toSet());
        try {
            int seed = Integer.parseInt(options.getOrDefault("--seed", "1"));
            return new Settings(profiles, seed, claims, split(options.get("--only")), clock);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("A seed is a number, not " + options.get("--seed"), notANumber);
        }
    }

    boolean withTimes() {
        return !options.containsKey(FIXED_TIME);
    }

    Path out() {
        return Path.of(options.getOrDefault("--out", "."));
    }

    String option(String name) {
        return options.getOrDefault(name, "");
    }
}
