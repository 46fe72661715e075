package org.civilaffairs.app.attachment;

import java.io.Serializable;

/** A document without its content. */
public record Attachment(String id, String division, String name, String contentType, long length, String sha256)
        implements Serializable {

    /** Tells whether it is a photo or a scanned page rather than a bundle of pages. */
    public boolean isPicture() {
        return contentType.startsWith("image/");
    }
}
