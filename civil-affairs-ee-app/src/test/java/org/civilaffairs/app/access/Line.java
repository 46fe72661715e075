package org.civilaffairs.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.app.access.World.Relation;

/**
 * One line of a table: what is asked for, at places of which levels, and who is let in there with which answer. Nobody else is: a role
 * that is not named is forbidden, and a place that an account does not see does not exist for it.
 */
record Line(String name, String request, String levels, Map<String, Integer> letIn, String body) {

    private static final int FIELDS = 5;

    /** Reads a table; fields are parted by "|", the last holds whatever follows. */
    static List<Line> read(String table) {
        try (var stream = Line.class.getResourceAsStream(table)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line of(String text) {
        String[] fields = text.split("\\|", FIELDS);
        Map<String, Integer> letIn = new HashMap<>();
        for (String one : fields[3].strip().split("\\s+")) {
            String[] parts = one.split(":");
            parts[0].chars()
                    .forEach(letter ->
                            letIn.put(Character.toString(letter), parts.length > 1 ? Integer.parseInt(parts[1]) : 200));
        }
        return new Line(
                fields[0].strip(),
                fields[1].strip(),
                fields[2].strip(),
                letIn,
                fields.length == FIELDS ? fields[FIELDS - 1].strip() : "");
    }

    String method() {
        return request.substring(0, request.indexOf(' '));
    }

    String path() {
        return request.substring(request.indexOf(' ') + 1);
    }

    /** Returns the answers that are right: a role that may never do this may be told so before anybody looks where. */
    Set<Integer> expected(String role, Relation relation) {
        Integer answer = letIn.get(role);
        if (relation.seen()) {
            return Set.of(answer == null ? 403 : answer);
        }
        return answer == null ? Set.of(403, 404) : Set.of(404);
    }

    /** Tells whether what is shown names the neighbours on purpose. */
    boolean showsNeighbours() {
        return levels.endsWith("+neighbours");
    }

    @Override
    public String toString() {
        return name + ": " + request;
    }
}
