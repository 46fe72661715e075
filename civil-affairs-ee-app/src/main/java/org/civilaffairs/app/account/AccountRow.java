package org.civilaffairs.app.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;

/** The table row of an account. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    String id;

    @Column(name = "user_name")
    String userName;

    @Column(name = "display_name")
    String displayName;

    @Enumerated(EnumType.STRING)
    Role role;

    String area;

    @Column(name = "password_hash")
    String passwordHash;

    int failures;

    @Column(name = "locked_until")
    LocalDateTime lockedUntil;

    @Column(name = "created_at")
    LocalDateTime createdAt;

    @Column(name = "closed_at")
    LocalDateTime closedAt;

    @Version
    int version;

    boolean lockedAt(LocalDateTime now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    Account toAccount() {
        return new Account(id, userName, displayName, role, Area.parse(area), version);
    }
}
