package org.civilaffairs.tck.run;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.command.CommandDoor;
import org.civilaffairs.tck.rest.RestAdapter;

/**
 * The way to the product that the command line names.
 *
 * @param open opens the product afresh
 * @param letGo lets go of what was opened for the whole run
 */
record Door(Supplier<CivilAffairsSystem> open, Runnable letGo) implements AutoCloseable {

    static Door of(Arguments arguments) {
        List<String> given = List.of("--rest", "--adapter", "--command").stream()
                .filter(name -> !arguments.option(name).isEmpty())
                .toList();
        if (given.size() != 1) {
            throw new IllegalArgumentException(
                    "One of --rest, --adapter and --command says what to run against; given were " + given);
        }
        return switch (given.get(0)) {
            case "--rest" -> {
                URI base = base(arguments);
                String token = token(arguments);
                String product = arguments.option("--product");
                yield new Door(() -> new RestAdapter(base, token, product), () -> {});
            }
            case "--adapter" -> new Door(own(arguments.option("--adapter"), arguments.option("--classpath")), () -> {});
            default -> {
                CommandDoor command = new CommandDoor(arguments.option("--command"));
                yield new Door(command, command::close);
            }
        };
    }

    /** Returns the address of a product that is reached over REST. */
    static URI base(Arguments arguments) {
        String address = arguments.option("--rest");
        if (address.isEmpty()) {
            throw new IllegalArgumentException("--rest wants an address");
        }
        return URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    /** Returns the administrator's token. */
    static String token(Arguments arguments) {
        String token = arguments.option("--token");
        if (token.isEmpty()) {
            throw new IllegalArgumentException("--rest wants --token, or CIVIL_AFFAIRS_TCK_TOKEN in the environment");
        }
        return token;
    }

    private static Supplier<CivilAffairsSystem> own(String name, String classPath) {
        URL[] urls = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(path -> !path.isBlank())
                .map(Door::url)
                .toArray(URL[]::new);
        try {
            // The loader lives as long as the process: the adapter may load classes at any time.
            @SuppressWarnings("resource")
            ClassLoader loader = new URLClassLoader(urls, Door.class.getClassLoader());
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
        if (!Files.exists(Path.of(path))) {
            throw new IllegalArgumentException("Nothing lies at " + path + " of --classpath");
        }
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        letGo.run();
    }
}
