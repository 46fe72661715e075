package org.civilaffairs.app.attachment;

/**
 * A document as pages show it.
 *
 * @param width  of its small picture; 0 where it has none
 * @param height of its small picture; 0 where it has none
 */
public record Shown(Attachment document, int width, int height) {

    private static final long KILO = 1024;

    /** Tells whether it has a small picture. */
    public boolean drawn() {
        return width > 0;
    }

    /** Returns the kind of file, as people call it. */
    public String kind() {
        String type = document.contentType();
        return type.substring(type.indexOf('/') + 1).toUpperCase(java.util.Locale.ROOT);
    }

    /** Returns how large the file is. */
    public String size() {
        long kilo = Math.max(1, Math.round((double) document.length() / KILO));
        return kilo < KILO ? kilo + " KB" : String.format(java.util.Locale.ROOT, "%.1f MB", (double) kilo / KILO);
    }
}
