package org.civilaffairs.app.register;

import java.util.Optional;

/**
 * Which entries of a book are wanted, in the order of their numbers.
 *
 * @param after the number after which the page begins; 0 for the beginning
 * @param month only those of events of this month, 1 to 12
 * @param text  only those in which this is found; blank for all
 * @param limit how many at most
 */
public record EntryQuery(int after, Optional<Integer> month, String text, int limit) {

    /** Returns the query for the first entries. */
    public static EntryQuery first(int limit) {
        return new EntryQuery(0, Optional.empty(), "", limit);
    }
}
