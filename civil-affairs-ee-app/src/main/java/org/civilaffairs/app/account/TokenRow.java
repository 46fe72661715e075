package org.civilaffairs.app.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.security.Scope;

/** The table row of a token: its digest, never itself. */
@Entity
@Table(name = "api_token")
class TokenRow {

    @Id
    String id;

    String account;

    String name;

    String digest;

    String scopes;

    @Column(name = "created_at")
    LocalDateTime createdAt;

    @Column(name = "expires_at")
    LocalDateTime expiresAt;

    @Column(name = "revoked_at")
    LocalDateTime revokedAt;

    @Version
    int version;

    boolean goodAt(LocalDateTime now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    Set<Scope> scopes() {
        return Stream.of(scopes.split(" ")).map(Scope::valueOf).collect(Collectors.toSet());
    }
}
