package org.civilaffairs.core.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an exported book (UTF-8), piece by piece, so that whoever writes it streams: the heading, a block for each
 * entry, the ending. {@link BookReader} checks it, and {@code src/docs/register-format.md} describes it.
 */
public final class BookFile {

    private static final Pattern HEADING = Pattern.compile("civil-affairs-book: 1 (.*)");
    static final String ENTRY = "civil-affairs-entry: 1";
    static final String DIGEST = "digest: ";
    private static final Pattern ENDING = Pattern.compile("end: ([0-9]{1,9}) ([0-9a-f]{64})");

    private BookFile() {}

    /** Returns the heading and an empty line. */
    public static String heading(BookId book) {
        return book.heading() + "\n\n";
    }

    /** Returns an entry: its canonical form, its digest, an empty line. */
    public static String block(RegisterEntry entry) {
        return entry.canonical() + DIGEST + entry.digest() + "\n\n";
    }

    /** Returns the last line: how many entries there are, and the last digest. */
    public static String ending(BookHead head) {
        return "end: " + head.lastNumber() + " " + head.lastDigest() + "\n";
    }

    static Optional<BookId> book(String line) {
        Matcher matcher = HEADING.matcher(line);
        return matcher.matches() ? BookId.find(matcher.group(1)) : Optional.empty();
    }

    static Optional<BookHead> head(BookId book, String line) {
        Matcher matcher = ENDING.matcher(line);
        return matcher.matches()
                ? Optional.of(new BookHead(book, Integer.parseInt(matcher.group(1)), matcher.group(2), true))
                : Optional.empty();
    }
}
