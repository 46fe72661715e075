package org.civilaffairs.app.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Layer;

/** The table row of a value that a department set. */
@Entity
@Table(name = "policy_entry")
class PolicyRow {

    @Id
    String id;

    String parameter;
    String setting;
    String place;

    @Column(name = "since_day")
    LocalDate since;

    @Column(name = "until_day")
    LocalDate until;

    String source;

    @Column(name = "recorded_at")
    LocalDateTime recordedAt;

    static PolicyRow of(PolicyEntry entry, LocalDateTime now) {
        PolicyRow row = new PolicyRow();
        row.id = OpaqueId.next();
        row.parameter = entry.key();
        row.setting = entry.value();
        row.place = entry.scope().code();
        row.since = entry.days().since();
        row.until = entry.days().until().orElse(null);
        row.source = entry.source();
        row.recordedAt = now;
        return row;
    }

    PolicyEntry toEntry() {
        Days days = until == null ? Days.from(since) : Days.between(since, until);
        return new PolicyEntry(parameter, setting, new Scope(place), days, source, Layer.PARAMETER);
    }

    KeptEntry kept() {
        return new KeptEntry(id, toEntry());
    }
}
