package org.civilaffairs.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The one running server of this test run. */
public final class ServerUnderTest {

    /** An account that logs in on pages. */
    public record LogIn(String userName, String password) {}

    private static ServerUnderTest running;
    private static ServerUnderTest pair;
    /** How many test classes still want the pair. */
    private static int wanting = 3;

    private final URI base;
    private final Path folder;
    private final DatabaseUnderTest database;
    private final List<LibertyNode> nodes = new ArrayList<>();
    private final AtomicInteger accounts = new AtomicInteger();
    private final Api administrator;

    /** Returns the server, started by the first test that asks. */
    public static synchronized ServerUnderTest running() {
        if (running == null) {
            running = new ServerUnderTest(true, 1);
        }
        return running;
    }

    /** Returns another server, which nobody has set up yet: it has no administrator, and waits for somebody at a browser. */
    public static ServerUnderTest notSetUp() {
        return new ServerUnderTest(false, 1);
    }

    /** Returns another server for one test alone, which may kill it. */
    public static ServerUnderTest ofItsOwn() {
        return new ServerUnderTest(true, 1);
    }

    /** Returns two nodes on one database behind a balancer that gives each request to the next; one pair for all tests. */
    public static synchronized ServerUnderTest twoNodes() {
        if (pair == null) {
            pair = new ServerUnderTest(true, 2);
        }
        return pair;
    }

    /** Says that a test class is through with the two nodes; the last one stops them, so that they do not stand in others' way. */
    public static synchronized void throughWithTwoNodes() {
        wanting--;
        if (wanting == 0 && pair != null) {
            pair.stop();
        }
    }

    private ServerUnderTest(boolean unattended, int many) {
        try {
            folder = Files.createTempDirectory("civil-affairs-");
            database = DatabaseUnderTest.start(System.getProperty("civilaffairs.database", "derby"), data());
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            for (int i = 0; i < many; i++) {
                nodes.add(
                        many == 1 ? LibertyNode.alone(folder) : LibertyNode.oneOfSeveral(folder.resolve("node-" + i)));
                // One after the other, as the README says: the first makes the schema and the keys.
                start(i, unattended);
            }
            base = many == 1
                    ? nodes.get(0).base()
                    : new Balancer(nodes.stream().map(LibertyNode::base).toList()).base();
            administrator =
                    new Api(base, unattended ? Files.readString(tokenFile()).strip() : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server between any two instructions, as a power cut does; its database's files stay as they are at that instant. */
    public void kill() {
        kill(0);
    }

    /** Ends one of several nodes like this. */
    public void kill(int node) {
        nodes.get(node).kill();
    }

    /** Starts the server that was killed once more, at the same address and on the same data, and returns how long it took. */
    public Duration startAgain() throws IOException {
        return startAgain(0);
    }

    /** Starts one of several nodes once more like this. */
    public Duration startAgain(int node) throws IOException {
        return start(node, true);
    }

    private Duration start(int node, boolean unattended) throws IOException {
        long from = System.nanoTime();
        var settings = new HashMap<>(database.settings("node-" + node));
        settings.put("CIVIL_AFFAIRS_DATA", data().toString());
        if (unattended) {
            settings.put("CIVIL_AFFAIRS_BOOTSTRAP_TOKEN_FILE", tokenFile().toString());
        }
        nodes.get(node).start(settings);
        nodes.get(node).awaitReady();
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
        return nodes.stream().map(LibertyNode::log).collect(Collectors.joining());
    }

    /** Returns a client like the other that speaks with one of several nodes alone. */
    public Api at(int node, Api api) {
        return api.at(nodes.get(node).base());
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

    /** Stops the server and its database; a server that all tests share is stopped when they are through. */
    public void stop() {
        nodes.forEach(LibertyNode::stop);
        database.stop();
    }
}
