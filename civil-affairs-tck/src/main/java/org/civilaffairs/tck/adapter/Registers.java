package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The ten books of a village and year (REG). A book goes by its code, R01 to R10 in the plan's order. */
public interface Registers {

    /**
     * A book of a village and year.
     *
     * @param entries how many entries it holds; the last one's number
     * @param digest the last entry's digest, or that of the heading where there is none
     */
    record Book(String code, int entries, String digest, boolean open) {}

    /** A column of a book, and whether an entry has to have a value in it. */
    record Column(String key, boolean required) {}

    /**
     * A document that proves an entry.
     *
     * @param kind what it is, by the product's own name for what a book asks for
     * @param document the identifier of a kept document; empty for paper
     * @param place where the paper lies, such as G1-S2-B07-J012; empty for a kept document
     */
    record Original(String kind, String document, String place) {

        /** Returns a paper at its place in the cabinet. */
        public static Original paper(String kind, String place) {
            return new Original(kind, "", place);
        }
    }

    /**
     * What somebody writes into a book.
     *
     * @param knownOn when it became known, which is where the clock of book 2 starts; the day itself unless said
     * @param content the values by the columns' keys
     * @param concerns the past year that it concerns where that year's volume is closed; 0 where it concerns its own
     * @param payment the identifier of the money or goods whose amount it counts; empty for none
     * @param writer who writes it, in the office of {@code by}
     */
    record Entry(
            LocalDate happenedOn,
            LocalDate knownOn,
            LocalDate recordedOn,
            Map<String, String> content,
            List<Original> originals,
            int concerns,
            String payment,
            Person writer,
            Actor by) {

        public Entry {
            content = Map.copyOf(content);
            originals = List.copyOf(originals);
        }

        /** Returns an entry known on its day, without documents. */
        public static Entry of(
                LocalDate happenedOn, LocalDate recordedOn, Map<String, String> content, Person writer, Actor by) {
            return new Entry(happenedOn, happenedOn, recordedOn, content, List.of(), 0, "", writer, by);
        }

        /** Returns this entry, known on another day. */
        public Entry knownOn(LocalDate day) {
            return new Entry(happenedOn, day, recordedOn, content, originals, concerns, payment, writer, by);
        }

        /** Returns this entry with a column changed, or taken out where the value is empty. */
        public Entry with(String column, String value) {
            Map<String, String> changed = new HashMap<>(content);
            changed.put(column, value);
            changed.values().removeIf(String::isEmpty);
            return new Entry(happenedOn, knownOn, recordedOn, changed, originals, concerns, payment, writer, by);
        }

        /** Returns this entry, proven by documents. */
        public Entry provenBy(List<Original> documents) {
            return new Entry(happenedOn, knownOn, recordedOn, content, documents, concerns, payment, writer, by);
        }

        /** Returns this entry as one that concerns a past year. */
        public Entry concerning(int year) {
            return new Entry(happenedOn, knownOn, recordedOn, content, originals, year, payment, writer, by);
        }

        /** Returns this entry as the one that counts an amount. */
        public Entry paying(String amount) {
            return new Entry(happenedOn, knownOn, recordedOn, content, originals, concerns, amount, writer, by);
        }

        /** Returns this entry, written by somebody else. */
        public Entry by(Person other, Actor office) {
            return new Entry(happenedOn, knownOn, recordedOn, content, originals, concerns, payment, other, office);
        }
    }

    /** How a line of a book stands. */
    enum State {
        STANDING,
        CORRECTED,
        VOIDED
    }

    /** Whether a line was written in time; unknown where it takes a table of holidays that is not there. */
    enum Timing {
        IN_TIME,
        LATE,
        UNKNOWN
    }

    /**
     * A line of a book, as it is read back.
     *
     * @param kind ENTRY, CORRECTION, VOID or NIL
     * @param content the values by the columns' keys, without those that are kept secret
     * @param refersTo the number of the line that it corrects or voids
     * @param missing the kinds of documents that its book asks for and it lacks
     * @param documents the identifiers of the kept documents that prove it
     * @param office who wrote it: the assistant, or a town's officer for a village without a computer
     */
    record Line(
            int number,
            String kind,
            LocalDate happenedOn,
            LocalDate recordedOn,
            Map<String, String> content,
            OptionalInt refersTo,
            int concerns,
            State state,
            Timing timing,
            Set<String> missing,
            List<String> documents,
            Office office,
            String previous,
            String digest) {}

    /** What the product itself says of a stored book: whether it is as it was written, and its last digest. */
    record Proof(boolean intact, int entries, String digest) {}

    /**
     * Begins a volume of a book for a year, and a second one where it is begun already; nothing is done where books begin by
     * themselves.
     */
    Outcome open(String village, String book, int year, Actor by, LocalDate on);

    /** Returns the books of a village and year, in order. */
    List<Book> books(String village, int year);

    /** Returns the columns of a book. */
    List<Column> columns(String village, String book);

    /** Writes an entry; the outcome's identifier is its number. */
    Outcome write(String village, String book, Entry entry);

    /** Corrects a line of the year that the entry is written in by a new one; the outcome's identifier is the new number. */
    Outcome correct(String village, String book, int number, Entry entry, String reason);

    /** Voids a line by a new one; only dates, writer and office of the entry count. */
    Outcome strike(String village, String book, int number, Entry entry, String reason);

    /** Writes that nothing happened in a quarter, 1 to 4; only the days, writer and office of the entry count. */
    Outcome nil(String village, String book, int quarter, Entry entry);

    /** Returns the lines of a book, in order. */
    List<Line> lines(String village, String book, int year);

    /** Returns the file that a book is handed out as, in the published format. */
    byte[] file(String village, String book, int year);

    /** Has the product check the book that it stores. */
    Proof proof(String village, String book, int year);
}
