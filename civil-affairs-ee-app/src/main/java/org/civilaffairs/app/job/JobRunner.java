package org.civilaffairs.app.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.civilaffairs.app.account.LogIns;
import org.civilaffairs.app.problem.Causes;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Scope;

/** Does one job from its beginning to its end, in the name of the account that started it. */
@ApplicationScoped
class JobRunner {

    private static final int MOST_ATTEMPTS = 3;

    @Inject
    @Any
    private Instance<JobWork> works;

    @Inject
    private Instance<RequestContextController> contexts;

    @Inject
    private LogIns logIns;

    @Inject
    private CurrentUser user;

    @Inject
    private Access access;

    @Inject
    private JdbcJobs jobs;

    @Inject
    private JdbcPieces pieces;

    @Inject
    private Clock clock;

    /** Returns the work of that name. */
    JobWork work(String kind) {
        return works.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "job-unknown", kind));
    }

    /** Does a job that this node has claimed. Whatever happens, the job says how it ended. */
    void run(Job job, Runnable goOn) {
        var context = contexts.get();
        context.activate();
        var run = new JobRun(job, jobs, pieces, () -> check(job, goOn), clock);
        try {
            JobWork work = work(job.kind());
            if (job.cancelAsked()) {
                throw new JobStopped(true);
            }
            if (job.attempt() > 1 && (!work.repeatable() || job.attempt() > MOST_ATTEMPTS)) {
                throw Problem.of(500, "job-lost");
            }
            check(job, goOn);
            work.run(run);
            run.finish();
        } catch (JobStopped stopped) {
            if (stopped.cancelled()) {
                jobs.cancelled(job);
            }
        } catch (IOException | RuntimeException | Error thrown) {
            Problem problem = Causes.of(thrown);
            jobs.failed(job, problem.code(), values(problem));
        } finally {
            jobs.find(job.id()).filter(now -> now.state().ended()).ifPresent(now -> pieces.forgetInput(now.id()));
            context.deactivate();
        }
    }

    /** Looks again at who it is done for: an account closed or moved to another area meanwhile stops what it started. */
    private void check(Job job, Runnable goOn) {
        goOn.run();
        var account = logIns.byId(job.account()).orElseThrow(() -> Problem.of(403, "job-account"));
        user.become(account, EnumSet.allOf(Scope.class), "job " + job.id());
        String division = job.wanted().division();
        if (!division.isEmpty() && !access.sees(division)) {
            throw Problem.of(403, "job-account");
        }
    }

    private static List<String> values(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.values()
                : problem.errors().stream()
                        .map(error -> error.field() + ": " + error.allowed())
                        .toList();
    }
}
