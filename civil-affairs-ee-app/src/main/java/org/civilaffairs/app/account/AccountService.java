package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;

/** Accounts, kept by administrators: each within the own area, and nobody above it. */
@ApplicationScoped
public class AccountService {

    /** What an account is made from; the password may be null for one that only ever uses tokens. */
    public record NewAccount(String userName, String displayName, Role role, Area area, String password) {}

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Passwords passwords;

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Tells whether there is any account; before that, set-up makes the first. */
    @Transactional
    public boolean any() {
        return accounts.any();
    }

    /** Makes an account; the administrator's own area must hold its area. */
    @Transactional
    public Account add(NewAccount wanted) {
        mustAdminister();
        if (!holds(wanted.area())) {
            throw Problem.notFound(wanted.area().toString());
        }
        var account = store(wanted);
        audit.record(Change.of("account.add", account.area().toString(), account.id())
                .to(account));
        return account;
    }

    /** Makes the installation's first administrator; there must be no account at all yet. */
    @Transactional
    public Account addFirst(String userName, String displayName, String password) {
        if (accounts.any()) {
            throw Problem.forbidden();
        }
        var account = store(new NewAccount(userName, displayName, Role.ADMINISTRATOR, Area.everything(), password));
        audit.recordBySystem(Change.of("account.add-first", "", account.id()).to(account));
        return account;
    }

    /** Returns the open accounts of the administrator's area by user name, after the name given. */
    @Transactional
    public List<Account> list(String after, int limit) {
        access.mustReadAs(Role.ADMINISTRATOR);
        return accounts.page(user.area(), after, limit).stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    /** Returns an account of the administrator's area. */
    @Transactional
    public Account find(String id) {
        return kept(id).toAccount();
    }

    /** Gives an account a new password and lets it try again at once. */
    @Transactional
    public void setPassword(String id, String password) {
        var row = kept(id);
        row.passwordHash = passwords.digest(acceptable(password, row.userName));
        row.failures = 0;
        row.lockedUntil = null;
        audit.record(Change.of("account.set-password", row.area, id));
    }

    /** Changes the user's own password; empty-handed where the old one is wrong. */
    @Transactional
    public boolean changeOwnPassword(String old, String next) {
        var row = accounts.find(user.id()).orElseThrow(Problem::unauthorized);
        if (!passwords.matches(old, row.passwordHash)) {
            return false;
        }
        row.passwordHash = passwords.digest(acceptable(next, row.userName));
        audit.record(Change.of("account.change-password", row.area, row.id));
        return true;
    }

    /** Closes an account for good, with all its sessions and tokens; nobody closes the own one. */
    @Transactional
    public void close(String id) {
        var row = kept(id);
        if (id.equals(user.id())) {
            throw Problem.forbidden();
        }
        row.closedAt = BusinessClock.stamp(clock);
        audit.record(Change.of("account.close", row.area, id));
    }

    void mustAdminister() {
        access.mustBe(Role.ADMINISTRATOR);
    }

    /** Returns the row of an open account that the administrator keeps. */
    AccountRow kept(String id) {
        mustAdminister();
        return accounts.find(id)
                .filter(row -> row.closedAt == null && holds(Area.parse(row.area)))
                .orElseThrow(() -> Problem.notFound(id));
    }

    boolean keeps(String id) {
        return accounts.find(id).filter(row -> holds(Area.parse(row.area))).isPresent();
    }

    private Account store(NewAccount wanted) {
        if (!wanted.role().fits(wanted.area())) {
            throw Problem.invalid(
                    FieldError.of("area", wanted.area(), "area", wanted.role().name()));
        }
        if (accounts.named(wanted.userName()).isPresent()) {
            throw Problem.of(409, "name-taken");
        }
        var row = new AccountRow();
        row.id = OpaqueId.next();
        row.userName = wanted.userName();
        row.displayName = wanted.displayName();
        row.role = wanted.role();
        row.area = wanted.area().toString();
        row.passwordHash =
                wanted.password() == null ? null : passwords.digest(acceptable(wanted.password(), wanted.userName()));
        row.createdAt = BusinessClock.stamp(clock);
        accounts.add(row);
        return row.toAccount();
    }

    private static String acceptable(String password, String userName) {
        if (!Passwords.acceptable(password, userName)) {
            throw Problem.invalid(FieldError.of("password", "", "password", Integer.toString(Passwords.SHORTEST)));
        }
        return password;
    }

    private boolean holds(Area area) {
        return area.division().map(user.area()::covers).orElse(user.area().equals(Area.everything()));
    }
}
