package org.civilaffairs.app.job;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.security.OpaqueId;

/** This node among those that share the database: it looks for jobs to do, and tells the others that it lives. */
@ApplicationScoped
class JobNode {

    private static final Logger LOG = Logger.getLogger(JobNode.class.getName());
    private static final int AFTER_THE_TABLES = 1000;
    private static final int AT_ONCE = 2;
    private static final long BETWEEN_LOOKS_SECONDS = 5;
    private static final long BETWEEN_NIGHT_LOOKS_MINUTES = 5;
    private static final Duration KEPT = Duration.ofDays(30);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private JdbcJobs jobs;

    @Inject
    private JdbcPieces pieces;

    @Inject
    private JobRunner runner;

    @Inject
    private Nights nights;

    @Inject
    private Clock clock;

    private final String node = OpaqueId.next();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile boolean stopping;

    void start(@Observes @Priority(AFTER_THE_TABLES) @Initialized(ApplicationScoped.class) Object start) {
        forgetOld();
        executor.scheduleWithFixedDelay(this::look, 1, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(this::lookForNight, 1, BETWEEN_NIGHT_LOOKS_MINUTES, TimeUnit.MINUTES);
    }

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobWanted wanted) {
        executor.execute(this::look);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
        stopping = true;
        jobs.letGo(node);
    }

    private void look() {
        try {
            jobs.beat(node);
            while (!stopping && places.tryAcquire()) {
                var job = jobs.claim(node);
                if (job.isEmpty()) {
                    places.release();
                    return;
                }
                executor.execute(() -> work(job.get()));
            }
        } catch (RuntimeException unreachable) {
            // The database may be away for a while: whatever this look met, the next one must not be called off by it.
            LOG.log(Level.WARNING, "No look for jobs this time", unreachable);
        }
    }

    private void lookForNight() {
        try {
            nights.look(this::goOn);
        } catch (JobStopped stopped) {
            LOG.log(Level.FINE, "The node stops", stopped);
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "No look for the night's work this time", unreachable);
        }
    }

    private void work(Job job) {
        try {
            runner.run(job, this::goOn);
        } finally {
            places.release();
            executor.execute(this::look);
        }
    }

    private void goOn() {
        if (stopping) {
            throw new JobStopped(false);
        }
    }

    private void forgetOld() {
        jobs.endedBefore(BusinessClock.stamp(clock).minus(KEPT)).forEach(old -> {
            pieces.forgetAll(old.id());
            jobs.forget(old.id());
        });
    }
}
