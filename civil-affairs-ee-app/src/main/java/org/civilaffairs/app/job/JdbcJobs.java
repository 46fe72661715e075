package org.civilaffairs.app.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.job.Job.Result;
import org.civilaffairs.app.problem.Causes;
import org.civilaffairs.core.division.Area;

/**
 * The store of jobs. Whoever works on one changes it by its attempt: one that another node has begun anew, because the lease had run out,
 * no longer listens.
 */
@ApplicationScoped
class JdbcJobs {

    /** How long a node may be silent before another takes its jobs. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String MINE = " WHERE id = ? AND attempt = ? AND state = 'RUNNING'";

    @Resource(lookup = "jdbc/civilaffairs")
    private DataSource database;

    @Inject
    private Clock clock;

    JdbcJobs() {}

    JdbcJobs(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void add(String id, JobWanted wanted, String account, String accountName) {
        change(
                "INSERT INTO job (id, kind, title, division, account, account_name, language_tag, details, state, phase, done, of_all, "
                        + "counts, fault, fault_values, created_at, cancel_asked, attempt, node, result_name, result_type, result_length) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', '', 0, 0, '{}', '', '', ?, FALSE, 0, '', '', '', 0)",
                id,
                wanted.kind(),
                wanted.title(),
                wanted.division(),
                account,
                accountName,
                wanted.language().tag(),
                JobTable.json(wanted.details()),
                now());
    }

    @Transactional
    Optional<Job> find(String id) {
        return list("SELECT " + JobTable.COLUMNS + " FROM job WHERE id = ?", 1, id).stream()
                .findFirst();
    }

    /** Returns jobs of an account, and with an area those of the area as well, the latest first, before the moment and id given. */
    @Transactional
    List<Job> page(String account, Optional<Area> area, LocalDateTime before, String beforeId, int limit) {
        return list(
                "SELECT " + JobTable.COLUMNS + " FROM job WHERE (account = ? OR division LIKE ?)"
                        + " AND (created_at < ? OR created_at = ? AND id < ?) ORDER BY created_at DESC, id DESC",
                limit,
                account,
                area.map(one -> one + "%").orElse("-"),
                before,
                before,
                beforeId);
    }

    /** Begins the oldest job that waits or whose node is silent; empty where there is none. No other node gets the same one. */
    @Transactional
    Optional<Job> claim(String node) {
        var now = now();
        for (Job job : list(
                "SELECT " + JobTable.COLUMNS
                        + " FROM job WHERE state = 'WAITING' OR state = 'RUNNING' AND lease_until < ? ORDER BY created_at, id",
                10,
                now)) {
            int claimed = change(
                    "UPDATE job SET state = 'RUNNING', node = ?, lease_until = ?, attempt = attempt + 1, "
                            + "started_at = COALESCE(started_at, ?), done = 0, of_all = 0, phase = '', counts = '{}' "
                            + "WHERE id = ? AND attempt = ? AND (state = 'WAITING' OR state = 'RUNNING' AND lease_until < ?)",
                    node,
                    now.plus(LEASE),
                    now,
                    job.id(),
                    job.attempt(),
                    now);
            if (claimed == 1) {
                return find(job.id());
            }
        }
        return Optional.empty();
    }

    /** Says that a node lives. */
    @Transactional
    void beat(String node) {
        change("UPDATE job SET lease_until = ? WHERE node = ? AND state = 'RUNNING'", now().plus(LEASE), node);
    }

    /** Lets go of all that a node works on, so that others need not wait. */
    @Transactional
    void letGo(String node) {
        change("UPDATE job SET lease_until = ? WHERE node = ? AND state = 'RUNNING'", now().minusSeconds(1), node);
    }

    /** Writes how far the work is, whatever transaction it is in; the work ends here where it was cancelled or belongs to another. */
    @Transactional(TxType.REQUIRES_NEW)
    void note(Job job, String phase, long done, long of, Map<String, Long> counts) {
        int noted = change(
                "UPDATE job SET phase = ?, done = ?, of_all = ?, counts = ?" + MINE + " AND cancel_asked = FALSE",
                phase,
                done,
                of,
                JobTable.json(counts),
                job.id(),
                job.attempt());
        if (noted == 0) {
            boolean mine = find(job.id())
                    .filter(now -> now.attempt() == job.attempt() && now.state() == JobState.RUNNING)
                    .isPresent();
            throw new JobStopped(mine);
        }
    }

    @Transactional
    void done(Job job, Result result) {
        change(
                "UPDATE job SET state = 'DONE', ended_at = ?, result_name = ?, result_type = ?, result_length = ?"
                        + MINE,
                now(),
                result.name(),
                result.type(),
                result.length(),
                job.id(),
                job.attempt());
    }

    @Transactional
    void failed(Job job, String fault, List<String> values) {
        change(
                "UPDATE job SET state = 'FAILED', ended_at = ?, fault = ?, fault_values = ?" + MINE,
                now(),
                fault,
                JobTable.joined(values),
                job.id(),
                job.attempt());
    }

    @Transactional
    void cancelled(Job job) {
        change("UPDATE job SET state = 'CANCELLED', ended_at = ?" + MINE, now(), job.id(), job.attempt());
    }

    /** Asks for the end of a job: at once where nobody has begun it, otherwise at the work's next word. */
    @Transactional
    void cancel(String id) {
        change("UPDATE job SET state = 'CANCELLED', ended_at = ? WHERE id = ? AND state = 'WAITING'", now(), id);
        change("UPDATE job SET cancel_asked = TRUE WHERE id = ? AND state = 'RUNNING'", id);
    }

    /** Removes an ended job; its pieces go before it. */
    @Transactional
    void forget(String id) {
        change("DELETE FROM job WHERE id = ? AND state IN ('DONE', 'FAILED', 'CANCELLED')", id);
    }

    /** Returns some of the jobs that ended before a moment. */
    @Transactional
    List<Job> endedBefore(LocalDateTime moment) {
        return list("SELECT " + JobTable.COLUMNS + " FROM job WHERE ended_at < ? ORDER BY ended_at", 100, moment);
    }

    private LocalDateTime now() {
        return BusinessClock.stamp(clock);
    }

    private int change(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Causes.of(e);
        }
    }

    private List<Job> list(String sql, int limit, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.setMaxRows(limit);
            var jobs = new ArrayList<Job>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    jobs.add(JobTable.read(rows));
                }
            }
            return jobs;
        } catch (SQLException e) {
            throw Causes.of(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof LocalDateTime time ? Timestamp.valueOf(time) : values[i];
            statement.setObject(i + 1, value);
        }
    }
}
