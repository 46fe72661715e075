package org.civilaffairs.app.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.civilaffairs.app.security.Vault;

/**
 * Refuses to start with keys that don't belong to the database: with others nobody's identity number would be found or read again, and
 * new ones would be written so that the right keys don't read them.
 */
@ApplicationScoped
class KeyCheck {

    private static final String NAME = "keys.lookup";

    @Inject
    private Installation installation;

    @Inject
    private Vault vault;

    void check(@Observes @Priority(Schema.PRIORITY + 1) @Initialized(ApplicationScoped.class) Object start) {
        var ours = vault.lookup("installation", NAME);
        var known = installation.find(NAME);
        if (known.isEmpty()) {
            installation.keep(NAME, ours);
        } else if (!known.get().equals(ours)) {
            throw new IllegalStateException(
                    "The key files below CIVIL_AFFAIRS_DATA belong to another database: bring back the folder \"keys\" of this one");
        }
    }
}
