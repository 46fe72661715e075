package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.division.Area;

/** The store of accounts and tokens. */
@ApplicationScoped
class JpaAccounts {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    boolean any() {
        return !store.createQuery("SELECT a.id FROM AccountRow a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Object row) {
        store.persist(row);
        store.flush();
    }

    Optional<AccountRow> find(String id) {
        return Optional.ofNullable(store.find(AccountRow.class, id));
    }

    /** Returns the row, held against everybody else until the transaction ends. */
    AccountRow locked(String id) {
        var row = store.find(AccountRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        store.refresh(row);
        return row;
    }

    Optional<AccountRow> named(String userName) {
        return store.createQuery("SELECT a FROM AccountRow a WHERE a.userName = :name", AccountRow.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /** Returns accounts of an area by user name, after the name given. */
    List<AccountRow> page(Area area, String after, int limit) {
        return store.createQuery(
                        "SELECT a FROM AccountRow a WHERE a.area LIKE :area AND a.userName > :after AND a.closedAt IS NULL ORDER BY a.userName",
                        AccountRow.class)
                .setParameter("area", area + "%")
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<LookRow> look(String account) {
        return Optional.ofNullable(store.find(LookRow.class, account));
    }

    List<TokenRow> tokensOf(String account) {
        return store.createQuery(
                        "SELECT t FROM TokenRow t WHERE t.account = :account ORDER BY t.name, t.id", TokenRow.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<TokenRow> token(String id) {
        return Optional.ofNullable(store.find(TokenRow.class, id));
    }

    Optional<TokenRow> tokenOf(String digest) {
        return store.createQuery("SELECT t FROM TokenRow t WHERE t.digest = :digest", TokenRow.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }
}
