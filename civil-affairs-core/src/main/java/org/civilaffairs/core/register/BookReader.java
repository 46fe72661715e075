package org.civilaffairs.core.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.internal.Digests;
import org.civilaffairs.core.register.ChainFault.Kind;

/**
 * Checks an exported book line by line, without keeping it. Lines come as bytes and without their LF, since a byte that
 * is no UTF-8, or a CR, is an alteration like any other.
 */
public final class BookReader {

    /**
     * What was read.
     *
     * @param book empty when the text is no exported book
     * @param entries how many entries the book has
     * @param lastDigest the last entry's digest, to be held against the printed one
     * @param faults every place that is not as it was written, in the order of the places
     */
    public record Result(Optional<BookId> book, int entries, String lastDigest, List<ChainFault> faults) {

        public Result {
            faults = List.copyOf(faults);
        }
    }

    private enum State {
        HEADING,
        GAP,
        BETWEEN,
        ENTRY,
        ENDED
    }

    private State state = State.HEADING;
    private Optional<BookId> book = Optional.empty();
    private Chain chain;
    private final List<ChainFault> frame = new ArrayList<>();
    private Optional<BookHead> head = Optional.empty();
    private MessageDigest digest;
    private Optional<BookId> entryBook = Optional.empty();
    private int number;
    private String previous = "";

    /** Makes a reader of one file, before its first line. */
    public BookReader() {
        // Nothing is known before the heading.
    }

    /** Reads the next line, without its LF. */
    public void line(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        switch (state) {
            case HEADING -> heading(line);
            case GAP -> gap(bytes, line);
            case BETWEEN -> between(bytes, line);
            case ENTRY -> entry(bytes, line);
            case ENDED -> frameFault();
        }
    }

    private void heading(String line) {
        book = BookFile.book(line);
        book.ifPresent(found -> chain = Chain.of(found));
        state = book.isPresent() ? State.GAP : State.ENDED;
    }

    private void gap(byte[] bytes, String line) {
        state = State.BETWEEN;
        if (bytes.length > 0) {
            frameFault();
            between(bytes, line);
        }
    }

    private void between(byte[] bytes, String line) {
        head = BookFile.head(book.orElseThrow(), line);
        if (head.isPresent()) {
            state = State.ENDED;
            return;
        }
        state = State.ENTRY;
        digest = Digests.sha256();
        entryBook = Optional.empty();
        number = 0;
        previous = "";
        entry(bytes, line);
    }

    private void entry(byte[] bytes, String line) {
        if (line.startsWith(BookFile.DIGEST)) {
            close(line.substring(BookFile.DIGEST.length()));
            state = State.GAP;
            return;
        }
        if (line.equals(BookFile.ENTRY) && number > 0) {
            // The digest of the entry before is lost; this one begins all the same.
            close("");
            between(bytes, line);
            return;
        }
        if (line.startsWith("book: ")) {
            entryBook = BookId.find(line.substring("book: ".length()));
        } else if (line.startsWith("number: ")) {
            number = number(line.substring("number: ".length()));
        } else if (line.startsWith("previous: ")) {
            previous = line.substring("previous: ".length());
        }
        digest.update(bytes);
        digest.update((byte) '\n');
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }

    private void close(String stored) {
        Chain.Link link = new Chain.Link(entryBook, number, previous, Digests.hex(digest.digest()), stored);
        boolean first = chain.lastNumber() == 0 && frame.isEmpty();
        if (first && !link.altered() && entryBook.isPresent() && !entryBook.equals(book)) {
            headedWrongly(link);
        }
        chain.follow(link);
    }

    /** The first entry says, by what it follows, which book this is; then it is the heading that was altered. */
    private void headedWrongly(Chain.Link link) {
        if (link.previous().equals(entryBook.orElseThrow().headingDigest())) {
            frame.add(ChainFault.at(Kind.FRAME_ALTERED, 0));
            chain = Chain.of(entryBook.get());
        }
    }

    private void frameFault() {
        if (chain != null && frame.size() < Chain.MOST_FAULTS) {
            frame.add(ChainFault.at(Kind.FRAME_ALTERED, chain.lastNumber()));
        }
    }

    /** Returns what was read, once the last line was; {@code whole} says whether that line had its LF. */
    public Result end(boolean whole) {
        if (book.isEmpty()) {
            return new Result(book, 0, "", List.of());
        }
        if (head.isEmpty() || !whole) {
            frameFault();
        }
        List<ChainFault> faults = new ArrayList<>(frame);
        faults.addAll(chain.end(head));
        faults.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return new Result(book, chain.lastNumber(), chain.lastDigest(), faults);
    }
}
