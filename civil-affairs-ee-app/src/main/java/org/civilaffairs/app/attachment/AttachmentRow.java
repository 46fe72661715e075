package org.civilaffairs.app.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The table row of a document. */
@Entity
@Table(name = "attachment")
class AttachmentRow {

    @Id
    String id;

    String division;

    String name;

    @Column(name = "content_type")
    String contentType;

    long length;

    String sha256;

    byte[] content;

    @Column(name = "created_at")
    LocalDateTime createdAt;

    String account;

    Attachment toAttachment() {
        return new Attachment(id, division, name, contentType, length, sha256);
    }
}
