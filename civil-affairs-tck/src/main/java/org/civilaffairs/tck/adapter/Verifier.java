package org.civilaffairs.tck.adapter;

import java.util.List;

/** Checks the file of a book without the product that handed it out. */
@FunctionalInterface
public interface Verifier {

    /**
     * What is wrong with a file.
     *
     * @param number the number of the entry where it shows; the first one missing where the tail was cut
     */
    record Fault(int number, String what) {}

    /** Returns what is wrong; nothing for a file as it was handed out. */
    List<Fault> check(byte[] file);
}
