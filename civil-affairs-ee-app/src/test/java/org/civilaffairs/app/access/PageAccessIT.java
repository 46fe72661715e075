package org.civilaffairs.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.app.access.World.Relation;
import org.civilaffairs.app.server.Pages;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page × every role × every place. */
class PageAccessIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final Path WEBAPP = Path.of("src/main/webapp");

    /** Files that pages lead to; each is a servlet. */
    private static final Set<String> FILES =
            Set.of("/attachment", "/attachment/preview", "/register/print", "/register/file");

    private static final Map<String, Pages> VISITORS = new HashMap<>();
    private static Things things;

    @BeforeAll
    static void populate() {
        World.make(SERVER.administrator());
        things = new Things(SERVER);
        World.ROLES.forEach((letter, role) -> VISITORS.put(letter, Pages.of(SERVER, role, World.home(letter))));
    }

    static List<Line> lines() {
        return Line.read("pages.txt");
    }

    @Test
    void everyPageHasItsLine() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            var pages = files.map(
                            file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                    .map(page -> page.substring(0, page.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            pages.addAll(FILES);

            assertEquals(pages, lines().stream().map(Line::name).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isOpenToWhomTheTableSaysAndToNobodyElse(Line line) {
        List<String> wrong = new ArrayList<>();
        VISITORS.forEach((role, visitor) -> {
            String home = World.home(role);
            for (String place : World.places(line.levels(), home)) {
                Relation relation = World.relation(home, place);
                var answer = visitor.get(things.fill(line.path(), place));
                String cell = World.ROLES.get(role) + " at " + home + ", " + relation + " " + place + ": ";
                if (!line.expected(role, relation).contains(answer.statusCode())) {
                    wrong.add(cell + answer.statusCode() + " in the place of " + line.expected(role, relation));
                }
                if (answer.statusCode() == 200 && !line.showsNeighbours()) {
                    World.hidden(home).stream()
                            .filter(answer.body()::contains)
                            .forEach(code -> wrong.add(cell + "shows " + code));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "/supervision/findings?code=690881, B, 404",
        "/supervision/coverage?code=nonsense, B, 404",
        "/appointment/one?id=nonsense, T, 404",
        "/account/index, V, 403"
    })
    void aRefusalLeavesNoStackTraceInTheLog(String path, String role, int status) {
        int before = SERVER.log().length();

        assertEquals(status, VISITORS.get(role).get(path).statusCode());
        String since = SERVER.log().substring(before);
        assertFalse(since.contains("Exception") || since.contains("\tat "), since);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nobodySeesItWithoutLoggingIn(Line line) {
        var answer = SERVER.nobody().page(line.name());

        assertTrue(
                answer.header("Location").contains("/log-in?from=")
                        || answer.status() == 404
                        || line.name().equals("/log-in"),
                line.name() + " " + answer.status());
    }
}
