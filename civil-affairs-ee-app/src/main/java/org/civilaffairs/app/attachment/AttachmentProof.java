package org.civilaffairs.app.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.civilaffairs.app.security.Vault;

/** Proves documents as they are stored (ARC-05); for services that prove what rests on them, it looks at nobody's rights. */
@ApplicationScoped
public class AttachmentProof {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private Vault vault;

    /** Tells whether a document is there, opens, and has the digest that whoever rests on it gives. */
    @Transactional(TxType.MANDATORY)
    public boolean whole(String id, String sha256) {
        // Only the column, so that no document stays in memory longer than it is looked at.
        List<byte[]> found = store.createQuery("SELECT a.content FROM AttachmentRow a WHERE a.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultList();
        try {
            return found.size() == 1
                    && Vault.sha256(vault.open(found.get(0), AttachmentService.PURPOSE + id))
                            .equals(sha256);
        } catch (IllegalStateException | IllegalArgumentException altered) {
            return false;
        }
    }
}
