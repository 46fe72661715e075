package org.civilaffairs.app.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.civilaffairs.app.attachment.JdbcAbandoned.Abandoned;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.job.NightWork;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policies;

/**
 * Removes every night what was handed in and never named by a record, after the days of {@link Parameters#DOCUMENT_KEEP_DAYS}: a form that
 * nobody sent leaves personal papers behind that nobody has a reason to keep.
 */
@ApplicationScoped
public class AbandonedDocuments implements NightWork {

    private static final Logger LOG = Logger.getLogger(AbandonedDocuments.class.getName());
    /** What is left over waits for the next night. */
    private static final int MOST = 10_000;

    private Removal removal;
    private CurrentPolicies policies;
    private Clock clock;

    protected AbandonedDocuments() {}

    @Inject
    AbandonedDocuments(Removal removal, CurrentPolicies policies, Clock clock) {
        this.removal = removal;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String night() {
        return "attachment-sweep";
    }

    @Override
    public void run(Runnable goOn) {
        LocalDateTime now = BusinessClock.stamp(clock);
        Policies all = policies.all();
        List<Abandoned> due = removal.before(now.minusDays(Parameters.SHORTEST_KEEP_DAYS), MOST).stream()
                .filter(document -> document.createdAt().isBefore(now.minusDays(keepDays(all, document))))
                .toList();
        int documents = 0;
        long bytes = 0;
        for (Abandoned document : due) {
            goOn.run();
            if (removed(document)) {
                documents++;
                bytes += document.length();
            }
        }
        if (documents > 0) {
            removal.tell(documents, bytes);
        }
    }

    private int keepDays(Policies all, Abandoned document) {
        return all.on(LocalDate.now(clock), DivisionCode.parse(document.division()))
                .get(Parameters.DOCUMENT_KEEP_DAYS);
    }

    private boolean removed(Abandoned document) {
        try {
            return removal.remove(document);
        } catch (Problem named) {
            LOG.log(Level.INFO, "A record has named {0} meanwhile: it stays", document.id());
            return false;
        }
    }
}
