package org.civilaffairs.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;

/** The API's description as it is served, and the copy that clients are made from. */
class DescriptionIT {

    private static final Path COPY = Path.of("src/main/openapi/openapi.yaml");
    private static final String SERVED =
            ServerUnderTest.running().nobody().page("/openapi").body();

    /** With {@code -Dopenapi.update=true} the copy is written anew, to be read and committed. */
    @Test
    void theCommittedCopyIsWhatIsServed() throws IOException {
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COPY.getParent());
            Files.writeString(COPY, SERVED);
        }

        assertEquals(
                Files.readString(COPY), SERVED, "Run the tests with -Dopenapi.update=true and look at the difference");
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var operations = Pattern.compile("(?m)^    (get|post|put|patch|delete):$")
                .matcher(SERVED)
                .results()
                .count();
        var names = Pattern.compile("(?m)^      operationId: (.+)$")
                .matcher(SERVED)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .count();

        assertTrue(operations > 0);
        assertEquals(operations, names);
    }
}
