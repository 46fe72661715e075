package org.civilaffairs.app.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.civilaffairs.app.web.LookChoice;

/** The table row of what an account chose to see. */
@Entity
@Table(name = "account_look")
class LookRow {

    @Id
    String account;

    String language;

    @Column(name = "large_type")
    String large;

    LookChoice toChoice() {
        return new LookChoice(language, large);
    }
}
