package org.civilaffairs.app.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.rule.Language;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One job has one node at a time, whatever dies, and a node that was given up no longer changes it. */
class JobStoreTests {

    private static final String DATABASE = "memory:jobs";
    private static final JobWanted WANTED =
            new JobWanted("importing", "木兰镇.xlsx", "690102001001", Map.of("book", "R01"), Language.ZH_HANT);

    private final Hands clock = new Hands();
    private JdbcJobs jobs;

    @BeforeEach
    void lay() {
        var database = new EmbeddedDataSource();
        database.setDatabaseName(DATABASE);
        database.setCreateDatabase("create");
        database.setUser("civil");
        database.setPassword("civil");
        Flyway.configure()
                .dataSource(database)
                .placeholders(Map.of("bytes", "BLOB"))
                .load()
                .migrate();
        jobs = new JdbcJobs(database, clock);
    }

    @AfterEach
    void drop() {
        // Derby says by an exception that the database is gone.
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection("jdbc:derby:" + DATABASE + ";drop=true", "civil", "civil"));
    }

    @Test
    void aJobComesBackAsItWasWanted() {
        jobs.add("1", WANTED, "town", "镇民政办");

        var job = jobs.find("1").orElseThrow();
        assertEquals(WANTED, job.wanted());
        assertEquals(JobState.WAITING, job.state());
        assertEquals("镇民政办", job.accountName());
    }

    @Test
    void theOldestIsClaimedFirstAndByOneNodeOnly() {
        jobs.add("1", WANTED, "town", "");
        clock.forward(1);
        jobs.add("2", WANTED, "town", "");

        assertEquals("1", jobs.claim("a").orElseThrow().id());
        assertEquals("2", jobs.claim("b").orElseThrow().id());
        assertEquals(Optional.empty(), jobs.claim("a"));
    }

    @Test
    void aSilentNodeLosesItsJobAndABeatingOneDoesNot() {
        jobs.add("1", WANTED, "town", "");
        var first = jobs.claim("a").orElseThrow();
        clock.forward(JdbcJobs.LEASE.toSeconds() - 1);
        jobs.beat("a");
        clock.forward(JdbcJobs.LEASE.toSeconds());
        assertEquals(Optional.empty(), jobs.claim("b"));

        clock.forward(1);
        var second = jobs.claim("b").orElseThrow();
        assertEquals(2, second.attempt());
        assertFalse(assertThrows(JobStopped.class, () -> jobs.note(first, "", 1, 1, Map.of()))
                .cancelled());
        jobs.done(first, Job.Result.NONE);
        assertEquals(JobState.RUNNING, jobs.find("1").orElseThrow().state());
        jobs.done(second, new Job.Result("r", "t", 3));
        assertTrue(jobs.find("1").orElseThrow().hasResult());
    }

    @Test
    void aNodeThatStopsLetsGoAtOnce() {
        jobs.add("1", WANTED, "town", "");
        jobs.claim("a");
        jobs.letGo("a");

        assertEquals(2, jobs.claim("b").orElseThrow().attempt());
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndARunningOneAtItsNextWord() {
        jobs.add("1", WANTED, "town", "");
        jobs.cancel("1");
        assertEquals(JobState.CANCELLED, jobs.find("1").orElseThrow().state());

        jobs.add("2", WANTED, "town", "");
        var running = jobs.claim("a").orElseThrow();
        jobs.note(running, "reading", 1, 10, Map.of("taken", 1L));
        jobs.cancel("2");
        assertTrue(assertThrows(JobStopped.class, () -> jobs.note(running, "reading", 2, 10, Map.of()))
                .cancelled());
        assertEquals(Map.of("taken", 1L), jobs.find("2").orElseThrow().counts());
    }

    @Test
    void aListHoldsOnesOwnAndForAdministratorsTheArea() {
        jobs.add("1", WANTED, "town", "");
        jobs.add("2", new JobWanted("importing", "", "690103001001", Map.of(), Language.EN), "other", "");
        clock.forward(1);
        jobs.add("3", WANTED, "other", "");

        assertEquals(List.of("1"), ids("town", Optional.empty(), ""));
        assertEquals(List.of("3", "1"), ids("nobody", Optional.of(Area.parse("690102")), ""));
        assertEquals(List.of("3", "2", "1"), ids("town", Optional.of(Area.everything()), ""));
        assertEquals(List.of("1"), ids("town", Optional.of(Area.everything()), clock.time() + " 2"));
    }

    private List<String> ids(String account, Optional<Area> area, String after) {
        var place = JobPlace.parse(after);
        return jobs.page(account, area, place.moment(), place.id(), 10).stream()
                .map(Job::id)
                .toList();
    }

    /** A clock that stands until somebody turns it. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void forward(long seconds) {
            now = now.plus(Duration.ofSeconds(seconds));
        }

        /** The moment before the last turn by one second. */
        String time() {
            return now.minusSeconds(1)
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDateTime()
                    .toString();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
