package org.civilaffairs.app.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.security.CurrentUser;

/** Where services record what they did; always inside the transaction of the change itself. */
@ApplicationScoped
public class Audit {

    @Inject
    private JpaAudit entries;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Adds an entry for the current user. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Change change) {
        if (user.isKnown()) {
            var account = user.account();
            append(change, account.id(), account.userName(), account.role().name(), user.source());
        } else {
            append(change, "", "", "", user.source());
        }
    }

    /** Adds an entry for what the system did by itself, where nobody asks: at start-up, or for an unknown visitor. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordBySystem(Change change) {
        append(change, "", "system", "SYSTEM", "");
    }

    private void append(Change change, String account, String userName, String role, String source) {
        var row = new AuditRow();
        row.recordedAt = BusinessClock.stamp(clock);
        row.account = account;
        row.userName = userName;
        row.role = role;
        row.source = source;
        row.action = change.action();
        row.division = change.division();
        row.subject = change.subject();
        row.reason = change.reason();
        row.before = change.before();
        row.after = change.after();
        entries.append(row);
    }
}
