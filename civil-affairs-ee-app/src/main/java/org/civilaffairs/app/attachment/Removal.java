package org.civilaffairs.app.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.util.List;
import org.civilaffairs.app.attachment.JdbcAbandoned.Abandoned;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;

/** Removes documents that no record names, each in a transaction of its own; it looks at nobody's rights. */
@ApplicationScoped
public class Removal {

    private JdbcAbandoned store;
    private Audit audit;

    protected Removal() {}

    @Inject
    Removal(JdbcAbandoned store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional
    List<Abandoned> before(LocalDateTime moment, int limit) {
        return store.before(moment, limit);
    }

    /** Where an entry names it at this very moment the database refuses, and the document stays. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean remove(Abandoned document) {
        boolean removed = store.remove(document.id());
        if (removed) {
            audit.recordBySystem(Change.of("attachment.remove", document.division(), document.id())
                    .from(document.sha256()));
        }
        return removed;
    }

    @Transactional
    void tell(int documents, long bytes) {
        audit.recordBySystem(Change.of("attachment.sweep", "", "").to(documents + " / " + bytes + " B"));
    }
}
