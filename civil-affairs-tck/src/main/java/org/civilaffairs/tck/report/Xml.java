package org.civilaffairs.tck.report;

/** Texts inside of XML and HTML. */
final class Xml {

    private Xml() {}

    /** Returns a text in which nothing is mark-up, without characters that XML does not have. */
    static String text(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
