package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One source document (原始资料) of an entry: a scan or photo with the digest of its content, or a paper and where it lies.
 *
 * @param reference {@code attachment:<id> sha256:<hex>} or {@code paper:<place>}
 */
public record Original(DocumentKind kind, String reference) implements Serializable {

    private static final Pattern SCAN = Pattern.compile("attachment:([0-9A-Za-z_-]{1,64}) sha256:([0-9a-f]{64})");
    private static final String PAPER = "paper:";

    public Original {
        Objects.requireNonNull(kind, "kind");
        if (reference.startsWith(PAPER)) {
            reference = PAPER + PaperPlace.parse(reference.substring(PAPER.length()));
        } else if (!SCAN.matcher(reference).matches()) {
            throw new IllegalArgumentException(
                    "An original is attachment:<id> sha256:<hex> or paper:<place>: \"" + reference + "\"");
        }
    }

    /** Returns a scan or photo that the surrounding system keeps. */
    public static Original scan(DocumentKind kind, String attachment, String sha256) {
        return new Original(kind, "attachment:" + attachment + " sha256:" + sha256);
    }

    /** Returns a paper in the cabinet. */
    public static Original paper(DocumentKind kind, PaperPlace place) {
        return new Original(kind, PAPER + place);
    }

    /** Returns the original written as {@link #toString} prints it. */
    public static Original parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("An original has a kind and a reference: \"" + text + "\"");
        }
        return new Original(DocumentKind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    /** Returns the attachment's identifier; empty for a paper. */
    public Optional<String> attachment() {
        return scanned(1);
    }

    /** Returns the digest of the attachment's content; empty for a paper. */
    public Optional<String> sha256() {
        return scanned(2);
    }

    private Optional<String> scanned(int group) {
        Matcher matcher = SCAN.matcher(reference);
        return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    /** Returns the place in the cabinet; empty for a scan. */
    public Optional<PaperPlace> place() {
        return reference.startsWith(PAPER)
                ? Optional.of(PaperPlace.parse(reference.substring(PAPER.length())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + " " + reference;
    }
}
