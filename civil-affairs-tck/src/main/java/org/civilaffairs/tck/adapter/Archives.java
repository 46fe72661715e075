package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Office, cabinet, volumes, documents and hand-over of a village (ARC). */
public interface Archives {

    /** What is done with a book of a year once the year is over, in this order. */
    enum Step {
        CLOSE,
        ARRANGE,
        PLACE
    }

    /**
     * A volume, as the cabinet's catalogue lists it.
     *
     * @param book the book's code
     * @param state OPEN, CLOSED, ARRANGED, IN_CABINET, LENT or TRANSFERRED
     * @param entries how many entries it holds
     * @param number its number in the archive; empty while it has none
     * @param digest its closing digest; empty while it is open
     */
    record Volume(String book, int year, String state, int entries, String number, String digest) {}

    /** Who signs a hand-over: who leaves, who comes, and who watches it. */
    enum Signature {
        GIVER,
        TAKER,
        WITNESS
    }

    /**
     * A hand-over of cabinet and books.
     *
     * @param witness the name of who watches it; empty for nobody
     * @param found the archive numbers of the volumes that were there
     * @param explanation what is said of differences from the catalogue; may be empty
     */
    record HandOver(
            Person from,
            Person to,
            String witness,
            Set<Signature> signed,
            List<String> found,
            String explanation,
            LocalDate on) {

        public HandOver {
            signed = Set.copyOf(signed);
            found = List.copyOf(found);
        }
    }

    /** Records the fixed office. */
    Outcome office(String village, String place, String equipment, Actor by, LocalDate on);

    /** Records the archive cabinet with its label. */
    Outcome cabinet(String village, String label, Actor by, LocalDate on);

    /** Takes one step of the volume of a book and year; the pages are counted when it is arranged, else 0. */
    Outcome take(String village, String book, int year, Step step, int pages, Actor by, LocalDate on);

    /** Returns the catalogue of a village's volumes of a year, in the order of the books. */
    List<Volume> catalogue(String village, int year);

    /** Keeps a document; the outcome's identifier names it. */
    Outcome keep(String village, String name, String type, byte[] content, Actor by, LocalDate on);

    /** Returns a kept document as it is. */
    byte[] document(String village, String document);

    /** Returns the digest of a kept document, SHA-256 in hexadecimal digits. */
    String documentDigest(String village, String document);

    /** Returns the lines that a document proves, each as {@code R05/2024/3}. */
    Set<String> provenBy(String village, String document);

    /** Records a hand-over that follows the end of an appointment. */
    Outcome handOver(String village, String appointment, HandOver handOver, Actor by);
}
