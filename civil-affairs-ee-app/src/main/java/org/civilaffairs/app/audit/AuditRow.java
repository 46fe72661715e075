package org.civilaffairs.app.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.app.security.Vault;

/** The table row of an audit entry. */
@Entity
@Table(name = "audit_entry")
class AuditRow {

    @Id
    long seq;

    @Column(name = "recorded_at")
    LocalDateTime recordedAt;

    String account;

    @Column(name = "user_name")
    String userName;

    String role;

    String source;

    String action;

    String division;

    String subject;

    String reason;

    @Column(name = "content_before")
    String before;

    @Column(name = "content_after")
    String after;

    String previous;

    String digest;

    /** Returns the digest over everything this row says, each field with its length, so that no two rows read alike. */
    String computedDigest() {
        var fields = List.of(
                Long.toString(seq),
                recordedAt.toString(),
                account,
                userName,
                role,
                source,
                action,
                division,
                subject,
                reason,
                before,
                after,
                previous);
        var text = fields.stream().map(field -> field.length() + ":" + field).collect(Collectors.joining("\n"));
        return Vault.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
