package org.civilaffairs.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The one running server of this test run. */
public final class ServerUnderTest {

    /** An account that logs in on pages. */
    public record LogIn(String userName, String password) {}

    private static final Path SERVER = Path.of("target/liberty/wlp");
    private static final String NAME = "civilAffairs";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private static ServerUnderTest running;

    private final URI base;
    private final Path folder;
    private final DatabaseUnderTest database;
    private final AtomicInteger accounts = new AtomicInteger();
    private final Api administrator;
    private volatile Process process;

    /** Returns the server, started by the first test that asks. */
    public static synchronized ServerUnderTest running() {
        if (running == null) {
            running = new ServerUnderTest(true);
        }
        return running;
    }

    /** Returns another server, which nobody has set up yet: it has no administrator, and waits for somebody at a browser. */
    public static ServerUnderTest notSetUp() {
        return new ServerUnderTest(false);
    }

    /** Returns another server for one test alone, which may kill it. */
    public static ServerUnderTest ofItsOwn() {
        return new ServerUnderTest(true);
    }

    private ServerUnderTest(boolean unattended) {
        try {
            base = URI.create("http://localhost:" + freePort());
            folder = Files.createTempDirectory("civil-affairs-");
            database = DatabaseUnderTest.start(System.getProperty("civilaffairs.database", "derby"), data());
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            started(unattended);
            administrator =
                    new Api(base, unattended ? Files.readString(tokenFile()).strip() : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server between any two instructions, as a power cut does; its database's files stay as they are at that instant. */
    public void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Starts the server that was killed once more, at the same address and on the same data, and returns how long it took. */
    public Duration startAgain() throws IOException {
        return started(true);
    }

    private Duration started(boolean unattended) throws IOException {
        long from = System.nanoTime();
        start(unattended);
        awaitReady();
        return Duration.ofNanos(System.nanoTime() - from);
    }

    /** Returns the address of the first page, without a slash at the end. */
    public URI base() {
        return base;
    }

    /** Returns the data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Returns the database. */
    public DatabaseUnderTest database() {
        return database;
    }

    /** Returns what the server has written into its log. */
    public String log() {
        try {
            return Files.readString(folder.resolve("server").resolve(NAME).resolve("logs/messages.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a client for the administrator of the whole installation. */
    public Api administrator() {
        return administrator;
    }

    /** Returns a new token of an administrator of the whole installation. */
    public String newAdministratorToken() {
        return token(add(name("ADMINISTRATOR", ""), "ADMINISTRATOR", "", Map.of()), "read", "write");
    }

    /** Returns a client without a token. */
    public Api nobody() {
        return new Api(base, "");
    }

    /** Returns a client for a new account of the role and area, with a token for reading and writing. */
    public Api as(String role, String area) {
        return new Api(base, token(add(name(role, area), role, area, Map.of()), "read", "write"));
    }

    /** Returns a new account of the role and area that logs in on pages. */
    public LogIn logIn(String role, String area) {
        var logIn = new LogIn(name(role, area), "correct horse battery " + accounts.get());
        add(logIn.userName(), role, area, Map.of("password", logIn.password()));
        return logIn;
    }

    private String name(String role, String area) {
        return role.toLowerCase(Locale.ROOT) + "-" + area + "-" + accounts.incrementAndGet();
    }

    private String add(String name, String role, String area, Map<String, String> more) {
        var wanted = new HashMap<>(Map.of("userName", name, "displayName", name, "role", role, "area", area));
        wanted.putAll(more);
        return administrator.post("/accounts", wanted).expect(201).json().getString("id");
    }

    /** Returns a new token of the account with the scopes. */
    public String token(String account, String... scopes) {
        return administrator
                .post("/accounts/" + account + "/tokens", Map.of("name", "test", "scopes", List.of(scopes)))
                .expect(201)
                .json()
                .getString("token");
    }

    private Path tokenFile() {
        return folder.resolve("token");
    }

    private void start(boolean unattended) throws IOException {
        var log = folder.resolve("console.log").toFile();
        var builder = new ProcessBuilder(
                        SERVER.resolve("bin/server").toAbsolutePath().toString(), "run", NAME)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HTTP_PORT", Integer.toString(base.getPort()));
        builder.environment().put("HTTP_HOST", "localhost");
        builder.environment().put("WLP_OUTPUT_DIR", folder.resolve("server").toString());
        builder.environment().put("CIVIL_AFFAIRS_DATA", data().toString());
        if (unattended) {
            builder.environment()
                    .put("CIVIL_AFFAIRS_BOOTSTRAP_TOKEN_FILE", tokenFile().toString());
        }
        builder.environment().putAll(database.settings());
        process = builder.start();
    }

    /** Stops the server and its database; a server that all tests share is stopped when they are through. */
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        database.stop();
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE;
        while (!new Api(base, "").ready()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The server is not ready; see " + folder.resolve("console.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
