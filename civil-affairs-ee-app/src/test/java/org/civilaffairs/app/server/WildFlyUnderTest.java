package org.civilaffairs.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A WildFly as it is downloaded, set up by our script, with the packaged application as it is. */
public final class WildFlyUnderTest implements AutoCloseable {

    private static final String WAR = "civil-affairs-ee-app.war";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(8);

    private final Path home;
    private final Path folder;
    private final int port;
    private final DatabaseUnderTest database;
    private final Process process;

    /** Sets the server up and waits until the application is deployed. */
    public WildFlyUnderTest(Path home) {
        this.home = home.toAbsolutePath();
        try {
            folder = Files.createTempDirectory("civil-affairs-wildfly-");
            port = freePort();
            setUp();
            database = DatabaseUnderTest.start(
                    System.getProperty("civilaffairs.database", "derby"), folder.resolve("data"));
            process = start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            awaitDeployed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address of the API. */
    public URI api() {
        return URI.create("http://localhost:" + port + "/api/v1");
    }

    /** Returns the administrator's token. */
    public String token() {
        try {
            return Files.readString(folder.resolve("token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setUp() throws IOException {
        var configuration = home.resolve("standalone/configuration/standalone.xml");
        if (!Files.readString(configuration).contains("jdbc/civilaffairs")) {
            var script = Path.of("src/main/wildfly/civil-affairs.cli").toAbsolutePath();
            var cli = command("jboss-cli.sh", "--file=" + script);
            if (waitFor(cli.start()) != 0) {
                throw new IllegalStateException("The script fails: see " + console());
            }
        }
        var deployments = home.resolve("standalone/deployments");
        for (var mark : List.of(".deployed", ".failed", ".undeployed")) {
            Files.deleteIfExists(deployments.resolve(WAR + mark));
        }
        Files.copy(Path.of("target").resolve(WAR), deployments.resolve(WAR), StandardCopyOption.REPLACE_EXISTING);
    }

    private Process start() throws IOException {
        var server = command(
                "standalone.sh",
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + freePort(),
                "-Djboss.management.http.port=" + freePort(),
                "-Djboss.management.https.port=" + freePort());
        var environment = server.environment();
        environment.put(
                "JAVA_OPTS", "-Xmx768m -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true");
        environment.put("HTTP_PORT", Integer.toString(port));
        environment.put("CIVIL_AFFAIRS_DATA", folder.resolve("data").toString());
        environment.put(
                "CIVIL_AFFAIRS_BOOTSTRAP_TOKEN_FILE", folder.resolve("token").toString());
        var settings = database.settings("wildfly");
        environment.putAll(settings);
        environment.put("CIVIL_AFFAIRS_DB_DRIVER", settings.isEmpty() ? "derby" : "postgresql");
        return server.start();
    }

    private ProcessBuilder command(String script, String... arguments) {
        var builder = new ProcessBuilder(home.resolve("bin").resolve(script).toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(home.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
    }

    private void awaitDeployed() {
        var deployments = home.resolve("standalone/deployments");
        long deadline = System.nanoTime() + PATIENCE;
        while (!Files.exists(deployments.resolve(WAR + ".deployed"))) {
            if (Files.exists(deployments.resolve(WAR + ".failed"))
                    || !process.isAlive()
                    || System.nanoTime() > deadline) {
                throw new IllegalStateException("WildFly does not deploy the application: see " + console());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private Path console() {
        return folder.resolve("console.log");
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
        database.stop();
    }
}
