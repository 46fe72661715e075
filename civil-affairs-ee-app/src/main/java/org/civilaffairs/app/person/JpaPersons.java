package org.civilaffairs.app.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The store of people. */
@ApplicationScoped
class JpaPersons {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    void add(PersonRow row) {
        store.persist(row);
        store.flush();
    }

    Optional<PersonRow> find(String id) {
        return Optional.ofNullable(store.find(PersonRow.class, id));
    }

    List<PersonRow> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.createQuery("SELECT p FROM PersonRow p WHERE p.id IN :ids", PersonRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<PersonRow> byDigest(String digest) {
        return store.createQuery("SELECT p FROM PersonRow p WHERE p.identityDigest = :digest", PersonRow.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }
}
