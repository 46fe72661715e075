package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.civilaffairs.app.security.Scope;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.division.Area;

/** Accounts and their tokens, kept by administrators: each within the own area, and nobody above it. */
@ApplicationScoped
public class AccountService {

    /** What an account is made from; the password may be null for one that only ever uses tokens. */
    public record NewAccount(String userName, String displayName, Role role, Area area, String password) {}

    /** A token just made: the only moment at which it can be read. */
    public record NewToken(String id, String token, LocalDateTime expiresAt) {}

    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TOKEN_DAYS = 366;

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
        access.mustBe(Role.ADMINISTRATOR);
        mustHold(wanted.area());
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

    /** Returns the accounts of the administrator's area by user name, after the name given. */
    @Transactional
    public List<Account> list(String after, int limit) {
        access.mustReadAs(Role.ADMINISTRATOR);
        return accounts.page(user.area(), after, limit).stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    /** Makes a token for an account, good for a year at most. */
    @Transactional
    public NewToken addToken(String accountId, String name, Set<Scope> scopes, LocalDateTime expiresAt) {
        access.mustBe(Role.ADMINISTRATOR);
        var account = accounts.find(accountId)
                .map(AccountRow::toAccount)
                .filter(found -> holds(found.area()))
                .orElseThrow(() -> Problem.notFound(accountId));
        var token = issue(account, name, scopes, expiresAt);
        audit.record(
                Change.of("token.add", account.area().toString(), token.id()).to(name + " " + scopes));
        return token;
    }

    /** Makes the token of an unattended set-up, for the account that was just made. */
    @Transactional
    public NewToken addFirstToken(Account first) {
        var token = issue(first, "unattended set-up", Set.of(Scope.values()), null);
        audit.recordBySystem(Change.of("token.add-first", "", token.id()));
        return token;
    }

    /** Ends a token at once. */
    @Transactional
    public void revoke(String tokenId) {
        access.mustBe(Role.ADMINISTRATOR);
        var row = accounts.token(tokenId).orElseThrow(() -> Problem.notFound(tokenId));
        var account = accounts.find(row.account).orElseThrow().toAccount();
        if (!holds(account.area())) {
            throw Problem.notFound(tokenId);
        }
        if (row.revokedAt == null) {
            row.revokedAt = BusinessClock.stamp(clock);
            audit.record(Change.of("token.revoke", account.area().toString(), tokenId));
        }
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
        row.passwordHash = wanted.password() == null ? null : passwords.digest(wanted.password());
        row.createdAt = BusinessClock.stamp(clock);
        accounts.add(row);
        return row.toAccount();
    }

    private NewToken issue(Account account, String name, Set<Scope> scopes, LocalDateTime expiresAt) {
        var now = BusinessClock.stamp(clock);
        var last = now.plusDays(LONGEST_TOKEN_DAYS);
        if (expiresAt != null && (expiresAt.isBefore(now) || expiresAt.isAfter(last))) {
            throw Problem.invalid(
                    FieldError.of("expiresOn", expiresAt.toLocalDate(), "invalid", "≤ " + last.toLocalDate()));
        }
        var secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        var token = "ca_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var row = new TokenRow();
        row.id = OpaqueId.next();
        row.account = account.id();
        row.name = name;
        row.digest = Vault.sha256(token.getBytes(StandardCharsets.UTF_8));
        row.scopes = scopes.stream().map(Scope::name).sorted().collect(Collectors.joining(" "));
        row.createdAt = now;
        row.expiresAt = expiresAt == null ? last : expiresAt;
        accounts.add(row);
        return new NewToken(row.id, token, row.expiresAt);
    }

    private boolean holds(Area area) {
        return area.division().map(user.area()::covers).orElse(user.area().equals(Area.everything()));
    }

    private void mustHold(Area area) {
        if (!holds(area)) {
            throw Problem.notFound(area.toString());
        }
    }
}
