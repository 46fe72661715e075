package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.register.ManyAppends.Append;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The server is killed five times while thousands of entries come in by many threads: what was acknowledged is there as it was
 * acknowledged, what was cut off is there once after it was sent again, and every book is whole.
 */
class CrashIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.ofItsOwn();
    private static final String DISTRICT = "690445";
    /** Ten thousand for a release, as the README says; on a machine that builds much else those take ten minutes by themselves. */
    private static final int APPENDS = Integer.getInteger("crash.appends", 2000);

    private static final int KILLS = Integer.getInteger("crash.kills", 5);

    private List<Village> villages;
    private ManyAppends appends;

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsWrittenTwice() throws IOException {
        var random = new Random(20_260_406);
        Village.district(SERVER, DISTRICT);
        villages = Stream.of("101201", "101202", "102201", "102202")
                .map(place -> Village.of(SERVER, DISTRICT + place, Integer.parseInt(place.substring(2)) % 997))
                .toList();
        appends = ManyAppends.of(villages, APPENDS, random);
        for (int kill = 0; kill < KILLS; kill++) {
            long from = System.nanoTime();
            int before = appends.acknowledged().size();
            appends.send((APPENDS * kill + random.nextInt(APPENDS)) / KILLS, SERVER::kill);
            Duration took = Duration.ofNanos(System.nanoTime() - from);
            Duration again = SERVER.startAgain();
            long written = written();
            // How soon it serves again is a figure to read, wanted below thirty seconds; a busy machine must not fail
            // for it.
            System.out.printf(
                    "Killed after %d acknowledged appends (%d/s); serving again in %d ms; of %d cut off, %d were written%n",
                    appends.acknowledged().size(),
                    (appends.acknowledged().size() - before) * 1000L / Math.max(1, took.toMillis()),
                    again.toMillis(),
                    appends.cutOff().size(),
                    written);
        }

        appends.send(APPENDS, () -> {});

        assertEquals(APPENDS, appends.acknowledged().size());
        assertEquals(0, written());
        assertTrue(SERVER.administrator().get("/audit/proof").expect(200).json().getBoolean("intact"));
    }

    /** Looks at all books and returns how many entries of those that were cut off stand in them. */
    private long written() {
        Map<String, JsonObject> found = new HashMap<>();
        for (Village village : villages) {
            for (var type : RegisterType.values()) {
                BookRead read = BookRead.of(village, type.code());
                read.mustBeWhole(village, type.code());
                for (JsonObject entry : read.entries()) {
                    JsonObject twice = found.put(entry.getString("remark"), entry);
                    assertEquals(null, twice, "written twice");
                }
            }
        }
        appends.acknowledged().forEach((append, answer) -> {
            JsonObject entry = found.remove(append.remark());
            assertNotNull(entry, "lost: " + answer);
            for (String name : List.of("village", "book", "year", "number", "digest", "previous")) {
                assertEquals(answer.get(name), entry.get(name), name);
            }
        });
        assertTrue(
                appends.cutOff().stream()
                        .map(Append::remark)
                        .collect(Collectors.toSet())
                        .containsAll(found.keySet()),
                "nobody sent " + found.keySet());
        return found.size();
    }
}
