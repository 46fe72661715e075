package org.civilaffairs.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One Open Liberty with the packaged application, on a free port. */
final class LibertyNode {

    private static final Path INSTALLED = Path.of("target/liberty/wlp");
    private static final Path ONE_OF_SEVERAL = Path.of("src/main/liberty/several-nodes/sessions.xml");
    private static final String NAME = "civilAffairs";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final URI base;
    private final Path output;
    private final Path servers;
    private volatile Process process;

    private LibertyNode(Path output, Path servers) throws IOException {
        base = URI.create("http://localhost:" + freePort());
        this.output = output;
        this.servers = servers;
    }

    /** Returns a node that is alone with its database. */
    static LibertyNode alone(Path output) throws IOException {
        return new LibertyNode(output, INSTALLED.resolve("usr").toAbsolutePath());
    }

    /** Returns one of several nodes, configured as the README says. */
    static LibertyNode oneOfSeveral(Path output) throws IOException {
        var servers = output.resolve("usr");
        var server = servers.resolve("servers").resolve(NAME);
        copy(INSTALLED.resolve("usr/servers").resolve(NAME), server);
        var overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.copy(ONE_OF_SEVERAL, overrides.resolve(ONE_OF_SEVERAL.getFileName()));
        return new LibertyNode(output, servers);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    URI base() {
        return base;
    }

    void start(Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(
                        INSTALLED.resolve("bin/server").toAbsolutePath().toString(), "run", NAME)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HTTP_PORT", Integer.toString(base.getPort()));
        builder.environment().put("HTTP_HOST", "localhost");
        builder.environment().put("WLP_USER_DIR", servers.toString());
        builder.environment().put("WLP_OUTPUT_DIR", output.resolve("server").toString());
        builder.environment().putAll(settings);
        process = builder.start();
    }

    void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE;
        while (!new Api(base, "").ready()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The server is not ready; see " + console());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** Ends the server between any two instructions, as a power cut does. */
    void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    String log() {
        try {
            return Files.readString(output.resolve("server").resolve(NAME).resolve("logs/messages.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path console() {
        return output.resolve("console.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
