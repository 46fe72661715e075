package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.security.Scope;
import org.civilaffairs.app.security.Vault;

/** The proof of who somebody is: by name and password, or by a token. */
@ApplicationScoped
public class LogIns {

    /** What a session or token proved. */
    record Proven(Account account, Set<Scope> scopes) {}

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 8;

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Returns the account of that name and password. Empty says nothing else: unknown, closed, waiting after too many failures and a wrong
     * password look alike and take alike long.
     */
    @Transactional
    public Optional<Account> byPassword(String userName, String password) {
        var now = BusinessClock.stamp(clock);
        var row = accounts.named(userName).filter(found -> found.closedAt == null);
        boolean waiting = row.filter(found -> found.lockedAt(now)).isPresent();
        boolean right = passwords.matches(
                password, waiting ? null : row.map(found -> found.passwordHash).orElse(null));
        if (row.isEmpty() || waiting) {
            return Optional.empty();
        }
        var account = accounts.locked(row.get().id);
        if (right) {
            account.failures = 0;
            account.lockedUntil = null;
            audit.recordBySystem(Change.of("account.log-in", account.area, account.id));
            return Optional.of(account.toAccount());
        }
        account.failures++;
        account.lockedUntil = waitAfter(account.failures, now);
        audit.recordBySystem(Change.of("account.log-in-failed", account.area, account.id));
        return Optional.empty();
    }

    /** The fifth failure makes the account wait a minute, each further one twice as long, at most four hours. */
    static LocalDateTime waitAfter(int failures, LocalDateTime now) {
        if (failures < FREE_FAILURES) {
            return null;
        }
        int doublings = Math.min(failures - FREE_FAILURES, LONGEST_DOUBLING);
        return now.plus(FIRST_WAIT.multipliedBy(1L << doublings));
    }

    /** Returns the account that a session belongs to, as it is now. */
    @Transactional
    public Optional<Account> byId(String id) {
        return accounts.find(id).filter(row -> row.closedAt == null).map(AccountRow::toAccount);
    }

    /** Returns what a token proves, if it is neither unknown, revoked nor expired. */
    @Transactional
    Optional<Proven> byToken(String token) {
        var now = BusinessClock.stamp(clock);
        return accounts.tokenOf(Vault.sha256(token.getBytes(StandardCharsets.UTF_8)))
                .filter(row -> row.goodAt(now))
                .flatMap(row -> byId(row.account).map(account -> new Proven(account, row.scopes())));
    }
}
