package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.util.List;
import org.civilaffairs.core.responsibility.Letter;

/**
 * The letters of responsibility.
 *
 * @param kept whether the surrounding system keeps letters at all; where it does not, nothing is judged of them, and where
 *     it does, an assistant without one is told
 */
public record LettersOnRecord(boolean kept, List<Letter> letters) implements Serializable {

    /** No letters are kept here. */
    public static final LettersOnRecord NOT_KEPT = new LettersOnRecord(false, List.of());

    public LettersOnRecord {
        letters = List.copyOf(letters);
    }

    /** Returns the letters that there are; an assistant who is in none of them has none. */
    public static LettersOnRecord of(List<Letter> letters) {
        return new LettersOnRecord(true, letters);
    }
}
