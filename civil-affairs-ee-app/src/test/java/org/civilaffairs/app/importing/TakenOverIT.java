package org.civilaffairs.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.job.Jobs;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A node is killed in the middle of an import: the other begins it anew once the lease has run out, and every row stands in the book once. */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "postgresql")
class TakenOverIT {

    private static final String DISTRICT = "690543";
    private static final String VILLAGE = DISTRICT + "101201";
    private static final int ROWS = 4_000;

    private final ServerUnderTest server = ServerUnderTest.twoNodes();

    @AfterAll
    static void stop() {
        ServerUnderTest.throughWithTwoNodes();
    }

    @Test
    void theOtherNodeDoesTheRestOfAKilledNodesImport() throws IOException, SQLException {
        Papers.district(server.administrator(), DISTRICT);
        Papers.appointed(server, VILLAGE, "林秋实", Papers.number("19720304", 580), "2021-03-01");
        Api assistant = server.as("ASSISTANT", VILLAGE);
        List<Map<String, String>> rows = IntStream.range(0, ROWS)
                .mapToObj(i -> ImportIT.row(RegisterType.MEETING, i))
                .toList();
        String id = Sheets.start(
                assistant, VILLAGE, "R01", false, Sheets.workbook(Sheets.keys(RegisterType.MEETING), rows));

        int working = nodeAtWork(assistant, id);
        server.kill(working);
        long from = System.nanoTime();
        int before = entries(assistant);
        assertTrue(before > 0 && before < ROWS, "killed in the middle: " + before);

        JsonObject job = Jobs.ended(assistant, id);
        System.out.printf(
                "Killed node %d after %d of %d rows; the other was through %d s later%n",
                working,
                before,
                ROWS,
                Duration.ofNanos(System.nanoTime() - from).toSeconds());
        assertEquals("DONE", job.getString("state"), job::toString);
        assertEquals(ROWS, Sheets.count(job, "taken") + Sheets.count(job, "known"), job::toString);
        assertTrue(Sheets.count(job, "known") >= before, job::toString);
        assertEquals(ROWS, entries(assistant));
        server.startAgain(working);
    }

    /** Returns the node that writes the rows, once some of them stand in the book: each node gives its connections its own name. */
    private int nodeAtWork(Api assistant, String id) throws SQLException {
        while (true) {
            JsonObject job = assistant.get("/jobs/" + id).expect(200).json();
            assertTrue(List.of("WAITING", "RUNNING").contains(job.getString("state")), job::toString);
            var node = server.database().writes("register_entry");
            if (node.isPresent() && entries(assistant) > 0) {
                return Integer.parseInt(node.get().substring("node-".length()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static int entries(Api api) {
        return api.get("/villages/" + VILLAGE + "/books/R01/2022")
                .expect(200)
                .json()
                .getInt("entries");
    }
}
