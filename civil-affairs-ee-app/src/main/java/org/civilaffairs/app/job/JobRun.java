package org.civilaffairs.app.job;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civilaffairs.app.job.Job.Result;

/** A job being done: what the work was given, and where it says how far it is. Used by one thread. */
public final class JobRun {

    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);

    private final Job job;
    private final JdbcJobs jobs;
    private final JdbcPieces pieces;
    private final Runnable check;
    private final Clock clock;
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private String phase = "";
    private long done;
    private long of;
    private Instant noted = Instant.EPOCH;
    private Result result = Result.NONE;
    private PieceOutput written;

    JobRun(Job job, JdbcJobs jobs, JdbcPieces pieces, Runnable check, Clock clock) {
        this.job = job;
        this.jobs = jobs;
        this.pieces = pieces;
        this.check = check;
        this.clock = clock;
    }

    /** Returns the job as it was begun. */
    public Job job() {
        return job;
    }

    /** Returns one of the details that the job was started with; empty where there is none of that name. */
    public String detail(String name) {
        return job.wanted().details().getOrDefault(name, "");
    }

    /** Returns the file that the job was given, from its beginning. */
    public InputStream input() {
        return pieces.read(job.id(), JdbcPieces.INPUT);
    }

    /** Begins the file that the job makes; there is one. Nothing of it has to fit into memory. */
    public OutputStream result(String name, String type) {
        result = new Result(name, type, 0);
        written = pieces.write(job.id(), job.attempt());
        return written;
    }

    /** Begins a phase of so many things; 0 where nobody knows how many. */
    public void phase(String name, long things) {
        phase = name;
        done = 0;
        of = things;
        note();
    }

    /** Says that so many more things are done. Here a cancelled work ends. */
    public void did(long more) {
        done += more;
        if (Duration.between(noted, clock.instant()).compareTo(BETWEEN_NOTES) >= 0) {
            note();
        }
    }

    /** Adds to a count of the outcome. */
    public void count(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    private void note() {
        noted = clock.instant();
        check.run();
        jobs.note(job, phase, done, of, counts);
    }

    /** Writes the end: all of the file, the counts, and that it is done. */
    void finish() {
        check.run();
        jobs.note(job, phase, of == 0 ? done : of, of, counts);
        long length = 0;
        if (written != null) {
            written.close();
            length = written.length();
        }
        jobs.done(job, new Result(result.name(), result.type(), length));
    }
}
