package org.civilaffairs.app.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;

/** Long work: started, looked at, stopped, fetched. */
@ApplicationScoped
public class JobService {

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private JdbcJobs jobs;

    @Inject
    private JdbcPieces pieces;

    @Inject
    private Event<JobWanted> started;

    /** Starts a job once the transaction is through; whoever calls has asked already who may do such work. */
    @Transactional
    public Job start(JobWanted wanted) {
        return start(wanted, InputStream.nullInputStream());
    }

    /** Like {@link #start(JobWanted)}, with a file for the work to read. */
    @Transactional
    public Job start(JobWanted wanted, InputStream input) {
        if (!wanted.division().isEmpty()) {
            access.mustSee(wanted.division());
        }
        String id = OpaqueId.next();
        jobs.add(id, wanted, user.id(), user.account().displayName());
        pieces.take(id, input);
        audit.record(Change.of("job.start", wanted.division(), id).to(wanted.kind() + " " + wanted.title()));
        started.fire(wanted);
        return jobs.find(id).orElseThrow();
    }

    /** Returns the user's own jobs, for administrators all of their area, the latest first, before the moment and id given. */
    @Transactional
    public List<Job> list(LocalDateTime before, String beforeId, int limit) {
        Optional<Area> area = user.role() == Role.ADMINISTRATOR ? Optional.of(user.area()) : Optional.empty();
        return jobs.page(user.id(), area, before, beforeId, limit);
    }

    /** Returns a job that the user started, or as an administrator keeps. */
    @Transactional
    public Job find(String id) {
        return jobs.find(id).filter(this::seen).orElseThrow(() -> Problem.notFound(id));
    }

    /** Stops a job that has not ended; the work ends at its next step. */
    @Transactional
    public void cancel(String id) {
        Job job = find(id);
        if (!job.state().ended()) {
            jobs.cancel(id);
            audit.record(Change.of("job.cancel", job.wanted().division(), id));
        }
    }

    /** Stops a job, or removes one that has ended, with its file. */
    @Transactional
    public void remove(String id) {
        Job job = find(id);
        if (job.state().ended()) {
            pieces.forgetAll(id);
            jobs.forget(id);
            audit.record(Change.of("job.remove", job.wanted().division(), id));
        } else {
            cancel(id);
        }
    }

    /** Returns a job whose file the user may fetch, and records that it is fetched: who started it, as long as the area is still theirs. */
    @Transactional
    public Job fetched(String id) {
        Job job = find(id);
        boolean theirs = job.account().equals(user.id())
                && (job.wanted().division().isEmpty()
                        || access.sees(job.wanted().division()));
        if (!theirs || !job.hasResult()) {
            throw Problem.notFound(id);
        }
        audit.record(Change.of("job.fetch", job.wanted().division(), id)
                .to(job.result().name()));
        return job;
    }

    /** Returns the content of a job's file, whoever asks: only for a job out of {@link #fetched}. */
    InputStream content(Job job) {
        return pieces.read(job.id(), job.attempt());
    }

    private boolean seen(Job job) {
        return job.account().equals(user.id())
                || user.role() == Role.ADMINISTRATOR
                        && (job.wanted().division().isEmpty()
                                ? user.area().equals(Area.everything())
                                : access.sees(job.wanted().division()));
    }
}
