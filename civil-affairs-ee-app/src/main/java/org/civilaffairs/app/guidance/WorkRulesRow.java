package org.civilaffairs.app.guidance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.WorkRules;

/** The table row of a town's work rules. */
@Entity
@Table(name = "work_rules")
class WorkRulesRow {

    @Id
    String id;

    String town;
    String title;
    String document;

    @Column(name = "body")
    String text;

    @Column(name = "since_day")
    LocalDate since;

    @Column(name = "until_day")
    LocalDate until;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    String account;

    @ElementCollection
    @CollectionTable(name = "work_rules_copy", joinColumns = @JoinColumn(name = "work_rules"))
    @Column(name = "attachment")
    Set<String> copies;

    @Version
    int version;

    static WorkRulesRow of(WorkRules rules, String account) {
        WorkRulesRow row = new WorkRulesRow();
        row.id = rules.id();
        row.town = rules.town().digits();
        row.title = rules.title();
        row.document = rules.document();
        row.text = rules.text();
        row.since = rules.inForce().since();
        row.until = rules.inForce().until().orElse(null);
        row.recordedOn = rules.recordedOn();
        row.copies = Set.copyOf(rules.copies());
        row.account = account;
        return row;
    }

    WorkRules toRules() {
        return new WorkRules(
                id,
                new DivisionCode(town),
                title,
                document,
                text,
                until == null ? Days.from(since) : Days.between(since, until),
                recordedOn,
                List.copyOf(new TreeSet<>(copies)));
    }
}
