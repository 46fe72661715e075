package org.civilaffairs.app.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.civilaffairs.app.account.AccountService;

/** What this installation remembers about itself, on every node alike: above all whether it has been set up. */
@ApplicationScoped
public class Installation {

    private static final String DONE = "setup.done";

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private AccountService accounts;

    /** Once true it stays true, so that it is not asked again with every request. */
    private volatile boolean done;

    /** Tells whether the installation has been set up, by somebody at a screen or unattended: whether anybody can log in. */
    @Transactional
    public boolean isDone() {
        if (!done) {
            done = accounts.any();
        }
        return done;
    }

    /**
     * Notes that the installation is being set up, and for which district. Of two who finish at the same instant one fails on the key, with everything
     * that stands in the same transaction.
     */
    @Transactional(TxType.MANDATORY)
    public void finish(String district) {
        store.persist(InstallationRow.of(DONE, district));
        store.flush();
    }

    /** Returns what is remembered under the name. */
    @Transactional
    public Optional<String> find(String name) {
        return Optional.ofNullable(store.find(InstallationRow.class, name)).map(row -> row.content);
    }

    /** Remembers something in the place of what stood there. */
    @Transactional
    void keep(String name, String content) {
        store.merge(InstallationRow.of(name, content));
    }
}
