package org.civilaffairs.tck.run;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.rest.RestAdapter;

/** What was typed. */
record Arguments(String verb, String operand, Map<String, String> options) {

    private static final Set<String> WITH_VALUE = Set.of(
            "--rest", "--token", "--adapter", "--classpath", "--profiles", "--claims", "--seed", "--only", "--out");
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

    Supplier<CivilAffairsSystem> adapter() {
        String rest = options.get("--rest");
        String own = options.get("--adapter");
        if ((rest == null) == (own == null)) {
            throw new IllegalArgumentException("Either --rest or --adapter says what to run against");
        }
        if (own != null) {
            return own(own);
        }
        String token = options.get("--token");
        if (token == null) {
            throw new IllegalArgumentException("--rest wants --token, or CIVIL_AFFAIRS_TCK_TOKEN in the environment");
        }
        URI base = URI.create(rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
        return () -> new RestAdapter(base, token);
    }

    private Supplier<CivilAffairsSystem> own(String name) {
        String classPath = options.getOrDefault("--classpath", "");
        URL[] urls = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(path -> !path.isBlank())
                .map(Arguments::url)
                .toArray(URL[]::new);
        try {
            // The loader lives as long as the process: the adapter may load classes at any time.
            @SuppressWarnings("resource")
            ClassLoader loader = new URLClassLoader(urls, Arguments.class.getClassLoader());
            var constructor = Class.forName(name, true, loader)
                    .asSubclass(CivilAffairsSystem.class)
                    .getConstructor();
            return () -> {
                try {
                    return constructor.newInstance();
                } catch (ReflectiveOperationException broken) {
                    throw new IllegalStateException("The adapter " + name + " can't be made: " + broken, broken);
                }
            };
        } catch (ReflectiveOperationException | ClassCastException none) {
            throw new IllegalArgumentException(
                    "No adapter \"" + name + "\" with a public constructor without arguments: " + none, none);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
