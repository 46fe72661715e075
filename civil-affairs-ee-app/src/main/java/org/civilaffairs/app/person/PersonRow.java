package org.civilaffairs.app.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

/** The table row of a person. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id
    String id;

    String name;

    @Column(name = "identity_cipher")
    String identityCipher;

    @Column(name = "identity_digest")
    String identityDigest;

    @Column(name = "identity_masked")
    String identityMasked;

    @Column(name = "no_identity_reason")
    String noIdentityReason;

    @Column(name = "created_at")
    LocalDateTime createdAt;

    @ElementCollection
    @CollectionTable(name = "person_division", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "division")
    Set<String> divisions = new HashSet<>();

    @Version
    int version;

    PersonRef toRef() {
        return new PersonRef(id, name, identityMasked);
    }
}
