package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.job.Jobs;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.Test;

/** What is altered behind the application's back stands among the findings after the next proof, with its place. */
class ProofRoundIT {

    private static final String DISTRICT = "690502";
    private static final String VILLAGE = DISTRICT + "101201";
    private static final String R07 = " village = '" + VILLAGE + "' AND book = 'R07' AND book_year = 2022";

    /** One entry altered; the last one removed with the book's own row to fit; a document removed. */
    private static final List<String> ALTERED = List.of(
            "UPDATE register_entry SET missing = '' WHERE village = '" + VILLAGE + "' AND book = 'R09' AND number = 1",
            "DELETE FROM register_entry WHERE number = 2 AND" + R07,
            "UPDATE register_book SET last_number = 1, last_digest = (SELECT e.digest FROM register_entry e WHERE e.number = 1 "
                    + "AND e.village = '" + VILLAGE + "' AND e.book = 'R07' AND e.book_year = 2022) WHERE" + R07,
            "DELETE FROM attachment WHERE name = 'away.pdf'");

    private static Sample sample(String book) {
        return TenBooks.samples(RegisterType.find(book).orElseThrow()).get(0);
    }

    @Test
    void whatIsAlteredIsFoundByTheNextProofAndStaysAFinding() throws IOException, SQLException {
        ServerUnderTest server = ServerUnderTest.ofItsOwn();
        try {
            Village.district(server, DISTRICT);
            Village village = Village.of(server, VILLAGE, 504);
            for (String book : List.of("R07", "R07", "R09", "R09")) {
                village.append(sample(book)).expect(201);
            }
            String document = Papers.document(village.assistant(), VILLAGE, "away.pdf");
            village.append(
                            "R05",
                            Village.body(sample("R05"))
                                    .add(
                                            "originals",
                                            Json.createArrayBuilder()
                                                    .add(Json.createObjectBuilder()
                                                            .add("kind", "PHOTO")
                                                            .add("attachment", document)))
                                    .build()
                                    .toString())
                    .expect(201);
            assertEquals(List.of(), proved(server));
            assertEquals(List.of(), found(server));

            server.kill();
            alter(server);
            server.startAgain();

            assertEquals(List.of(), found(server));
            List<String> places = List.of("R05 DOCUMENT 1", "R07 TAIL_CUT 2", "R09 CONTENT_ALTERED 1");
            assertEquals(places, proved(server));
            assertEquals(List.of("ARC-05 R05-2022-1", "REG-05 R07-2", "REG-06 R07-2 R09-1"), found(server));
            assertEquals(places, proved(server));
        } finally {
            server.stop();
        }
    }

    private static void alter(ServerUnderTest server) throws SQLException {
        Optional<Connection> owner = server.database().connection();
        String files = "jdbc:derby:" + server.database().files();
        try (Connection connection =
                        owner.isPresent() ? owner.get() : DriverManager.getConnection(files, "civil", "civil");
                var statement = connection.createStatement()) {
            for (String drop : owner.isPresent()
                    ? List.of(
                            "DROP FUNCTION register_only_added CASCADE",
                            "ALTER TABLE register_original DROP CONSTRAINT register_original_document",
                            "GRANT UPDATE, DELETE ON register_entry, register_book, attachment TO CURRENT_USER")
                    : List.of(
                            "DROP TRIGGER register_no_update",
                            "DROP TRIGGER register_no_delete",
                            "ALTER TABLE register_original DROP CONSTRAINT register_original_document")) {
                statement.execute(drop);
            }
            for (String sql : ALTERED) {
                assertEquals(1, statement.executeUpdate(sql), sql);
            }
        }
        if (owner.isEmpty()) {
            try {
                DriverManager.getConnection(files + ";shutdown=true", "civil", "civil");
            } catch (SQLException closed) {
                // Derby says by an exception that the database is closed.
            }
        }
    }

    private static List<String> found(ServerUnderTest server) {
        return server
                .as("BUREAU", DISTRICT)
                .get("/divisions/" + VILLAGE + "/findings?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(finding -> List.of("REG-05", "REG-06", "ARC-05").contains(finding.getString("assertion")))
                .map(finding -> finding.getString("assertion") + " "
                        + finding.getJsonObject("facts").getString("entries"))
                .sorted()
                .toList();
    }

    private static List<String> proved(ServerUnderTest server) {
        Api bureau = server.as("BUREAU", DISTRICT);
        String job = bureau.post("/divisions/" + DISTRICT + "/books-proof", "")
                .expect(201)
                .json()
                .getString("id");
        assertEquals("DONE", Jobs.ended(bureau, job).getString("state"));
        return bureau
                .get("/divisions/" + DISTRICT + "/books-proof")
                .expect(200)
                .json()
                .getJsonArray("faults")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(place -> place.getString("book") + " " + place.getString("kind", "DOCUMENT") + " "
                        + place.getInt("from"))
                .toList();
    }
}
