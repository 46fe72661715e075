package org.civilaffairs.app.attachment;

/** A document without its content. */
public record Attachment(String id, String division, String name, String contentType, long length, String sha256) {}
