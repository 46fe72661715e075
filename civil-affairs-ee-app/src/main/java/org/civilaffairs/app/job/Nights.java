package org.civilaffairs.app.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Begins each night's work once, on one of the nodes that share the database. Where all nodes were off in the night, it is done when one
 * is there again; a new installation's first night is the next one.
 */
@ApplicationScoped
class Nights {

    private static final Logger LOG = Logger.getLogger(Nights.class.getName());
    private static final int FROM_HOUR = 2;

    @Inject
    @Any
    private Instance<NightWork> works;

    @Inject
    private Instance<RequestContextController> contexts;

    @Inject
    private JdbcNights table;

    @Inject
    private Clock clock;

    /** Does what is due and no other node has begun. */
    void look(Runnable goOn) {
        LocalDate night = LocalDateTime.now(clock).minusHours(FROM_HOUR).toLocalDate();
        for (NightWork work : works) {
            goOn.run();
            if (table.begin(work.night(), night)) {
                run(work, goOn);
            }
        }
    }

    private void run(NightWork work, Runnable goOn) {
        var context = contexts.get();
        context.activate();
        try {
            work.run(goOn);
        } catch (JobStopped stopping) {
            LOG.log(Level.INFO, "The node stops; the work goes on next night: {0}", work.night());
        } catch (RuntimeException failed) {
            // One work that fails must not keep the others from being done.
            LOG.log(Level.SEVERE, "This night's work failed: " + work.night(), failed);
        } finally {
            context.deactivate();
        }
    }
}
