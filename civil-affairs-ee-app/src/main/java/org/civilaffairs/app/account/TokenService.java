package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
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
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Scope;
import org.civilaffairs.app.security.Vault;

/** The tokens of accounts, made and ended by administrators of the account's area. */
@ApplicationScoped
public class TokenService {

    /** A token just made: the only moment at which it can be read. */
    public record NewToken(String id, String token, LocalDateTime expiresAt) {}

    /** A token as its administrator sees it. */
    public record Token(String id, String name, Set<Scope> scopes, LocalDate lastDay) {}

    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TOKEN_DAYS = 366;

    @Inject
    private AccountService service;

    @Inject
    private JpaAccounts accounts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Makes a token for an account, good until the instant given, or for a year. */
    @Transactional
    public NewToken add(String accountId, String name, Set<Scope> scopes, LocalDateTime expiresAt) {
        var account = service.kept(accountId).toAccount();
        var token = issue(account, name, scopes, expiresAt);
        audit.record(
                Change.of("token.add", account.area().toString(), token.id()).to(name + " " + scopes));
        return token;
    }

    /** Makes the token of an unattended set-up, for the account that was just made. */
    @Transactional
    public NewToken addFirst(Account first) {
        var token = issue(first, "unattended set-up", Set.of(Scope.values()), null);
        audit.recordBySystem(Change.of("token.add-first", "", token.id()));
        return token;
    }

    /** Returns the tokens of an account that are good now, by name. */
    @Transactional
    public List<Token> of(String accountId) {
        var now = BusinessClock.stamp(clock);
        return accounts.tokensOf(service.kept(accountId).id).stream()
                .filter(row -> row.goodAt(now))
                .map(row -> new Token(
                        row.id,
                        row.name,
                        row.scopes(),
                        row.expiresAt.toLocalDate().minusDays(1)))
                .toList();
    }

    /** Ends a token at once. */
    @Transactional
    public void revoke(String tokenId) {
        service.mustAdminister();
        var row = accounts.token(tokenId)
                .filter(token -> service.keeps(token.account))
                .orElseThrow(() -> Problem.notFound(tokenId));
        if (row.revokedAt == null) {
            row.revokedAt = BusinessClock.stamp(clock);
            audit.record(Change.of("token.revoke", service.kept(row.account).area, tokenId));
        }
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
}
