package org.civilaffairs.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civilaffairs.app.access.World.Relation;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the API × every role × every place: let in, forbidden or not there, and what is refused leaves no trace. */
class ApiAccessIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final Pattern OPERATION = Pattern.compile(
            "(?m)^  /api/v1(?<path>/\\S+):$|^    (?<method>get|post|put|patch|delete):$|^      operationId: (?<name>\\S+)$");

    private static final Map<String, Api> ACCOUNTS = new HashMap<>();
    private static Things things;

    @BeforeAll
    static void populate() {
        World.make(SERVER.administrator());
        things = new Things(SERVER);
        World.ROLES.forEach((letter, role) -> ACCOUNTS.put(letter, SERVER.as(role, World.home(letter))));
    }

    static List<Line> lines() {
        return Line.read("api.txt");
    }

    @Test
    void everyOperationThatIsServedHasItsLine() {
        Map<String, String> served = served();

        assertEquals(served.keySet(), lines().stream().map(Line::name).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                List.of(),
                lines().stream()
                        .filter(line -> !(line.method() + " " + line.path().replaceAll("\\?.*", ""))
                                .matches(served.get(line.name())))
                        .toList());
    }

    /** Returns the pattern of each operation's method and address, by the operation's name. */
    private static Map<String, String> served() {
        Map<String, String> all = new TreeMap<>();
        String path = "";
        String method = "";
        var found = OPERATION.matcher(SERVER.nobody().page("/openapi").body());
        while (found.find()) {
            if (found.group("path") != null) {
                path = found.group("path");
            } else if (found.group("method") != null) {
                method = found.group("method").toUpperCase(Locale.ROOT);
            } else {
                all.put(found.group("name"), method + " " + path.replaceAll("\\{\\w+}", "[^/]+"));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isOpenToWhomTheTableSaysAndToNobodyElse(Line line) {
        List<String> wrong = new ArrayList<>();
        ACCOUNTS.forEach((role, account) -> {
            String home = World.home(role);
            for (String place : World.places(line.levels(), home)) {
                Relation relation = World.relation(home, place);
                String path = things.fill(line.path(), place);
                String body = things.fill(line.body(), place);
                String before = trail();
                Answer answer = account.send(line.method(), path, body, "Content-Type", type(body));
                String cell = World.ROLES.get(role) + " at " + home + ", " + relation + " " + place + ": ";
                if (!line.expected(role, relation).contains(answer.status())) {
                    wrong.add(cell + answer.status() + " in the place of " + line.expected(role, relation) + " "
                            + answer.body());
                }
                if (answer.status() >= 400 && !trail().equals(before)) {
                    wrong.add(cell + "is refused and left a trace");
                }
                if (answer.status() < 300 && !line.showsNeighbours()) {
                    World.hidden(home).stream()
                            .filter(answer.body()::contains)
                            .forEach(code -> wrong.add(cell + "shows " + code));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static String trail() {
        return SERVER.administrator().get("/audit?limit=1").expect(200).body();
    }

    private static String type(String body) {
        if (body.startsWith("%PDF")) {
            return "application/pdf";
        }
        return body.isEmpty() || body.startsWith("{") ? "application/json" : "text/csv";
    }
}
