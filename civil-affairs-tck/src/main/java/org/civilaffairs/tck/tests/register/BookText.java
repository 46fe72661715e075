package org.civilaffairs.tck.tests.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.civilaffairs.tck.tests.CheckFailed;

/**
 * The file of a book, read by nothing but the published format (register-format.md): the kit's own reading, which no
 * product's code takes part in.
 */
public final class BookText {

    private static final String HEADING = "civil-affairs-book: ";
    private static final String ENTRY = "civil-affairs-entry: 1";
    private static final String NUMBER = "number: ";
    private static final String PREVIOUS = "previous: ";
    private static final String DIGEST = "digest: ";
    private static final String END = "end: ";

    /**
     * One entry.
     *
     * @param lines its lines from the first to that of the digest before, which its own digest is made of
     */
    public record Entry(List<String> lines, String digest) {

        /** Returns the number that stands in it. */
        public int number() {
            return Integer.parseInt(value(lines, NUMBER));
        }

        /** Returns the digest before that stands in it. */
        public String previous() {
            return value(lines, PREVIOUS);
        }

        /** Returns the digest that its lines have. */
        public String computed() {
            return sha256(String.join("\n", lines) + "\n");
        }
    }

    private final String heading;
    private final List<Entry> entries;
    private final String end;

    private BookText(String heading, List<Entry> entries, String end) {
        this.heading = heading;
        this.entries = List.copyOf(entries);
        this.end = end;
    }

    /** Returns a file that was handed out. */
    public static BookText read(byte[] file) {
        List<String> lines = List.of(new String(file, StandardCharsets.UTF_8).split("\n"));
        if (!lines.get(0).startsWith(HEADING)) {
            throw new CheckFailed("a file that begins with \"" + HEADING + "\"", "it begins with " + lines.get(0));
        }
        List<Entry> entries = new ArrayList<>();
        List<String> open = new ArrayList<>();
        String end = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(DIGEST)) {
                entries.add(new Entry(List.copyOf(open), line.substring(DIGEST.length())));
                open.clear();
            } else if (line.startsWith(END)) {
                end = line;
            } else if (!line.isEmpty()) {
                open.add(line);
            }
        }
        if (!open.isEmpty() || end.isEmpty()) {
            throw new CheckFailed("a file that ends with \"" + END + "\"", "it ends with " + open);
        }
        entries.forEach(BookText::wellFormed);
        return new BookText(lines.get(0), entries, end);
    }

    private static void wellFormed(Entry entry) {
        List<String> lines = entry.lines();
        if (!lines.get(0).equals(ENTRY) || !lines.get(lines.size() - 1).startsWith(PREVIOUS)) {
            throw new CheckFailed("an entry from \"" + ENTRY + "\" to \"" + PREVIOUS + "\"", "it reads " + lines);
        }
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow(() -> new CheckFailed("a line \"" + name + "\"", "the entry reads " + lines));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Returns the entries in the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns the digest of the heading, which the first entry follows. */
    public String headingDigest() {
        return sha256(heading + "\n");
    }

    /** Returns how many entries the last line says there are. */
    public int count() {
        return Integer.parseInt(end.substring(END.length()).split(" ")[0]);
    }

    /** Returns the digest in the last line. */
    public String last() {
        return end.substring(end.lastIndexOf(' ') + 1);
    }

    /** Returns the numbers where the file is not as it was handed out, found by the file alone. */
    public List<Integer> faults() {
        List<Integer> faults = new ArrayList<>();
        int expected = 1;
        String before = headingDigest();
        for (Entry entry : entries) {
            if (!entry.computed().equals(entry.digest())
                    || entry.number() != expected
                    || !entry.previous().equals(before)) {
                faults.add(expected);
            }
            expected = entry.number() + 1;
            before = entry.digest();
        }
        if (count() != expected - 1 || !last().equals(before)) {
            faults.add(expected);
        }
        return faults;
    }

    /** Returns this file without an entry. */
    public BookText without(int number) {
        return with(entries.stream().filter(entry -> entry.number() != number).toList());
    }

    /** Returns this file with other words in an entry. */
    public BookText altered(int number, String from, String to) {
        return with(entries.stream()
                .map(entry -> entry.number() == number
                        ? new Entry(
                                entry.lines().stream()
                                        .map(line -> line.replace(from, to))
                                        .toList(),
                                entry.digest())
                        : entry)
                .toList());
    }

    /** Returns this file with two entries in each other's place. */
    public BookText swapped(int one, int other) {
        List<Entry> swapped = new ArrayList<>(entries);
        Collections.swap(swapped, one - 1, other - 1);
        return with(swapped);
    }

    private BookText with(List<Entry> others) {
        return new BookText(heading, others, end);
    }

    /** Returns the file as it is handed on. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(heading).append('\n');
        for (Entry entry : entries) {
            text.append('\n').append(String.join("\n", entry.lines())).append('\n');
            text.append(DIGEST).append(entry.digest()).append('\n');
        }
        return text.append('\n').append(end).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
