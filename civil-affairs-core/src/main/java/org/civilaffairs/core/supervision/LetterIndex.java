package org.civilaffairs.core.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LettersOfYear;

/** Gathers the letters of the year and of the one before, village by village. */
final class LetterIndex {

    private final boolean kept;
    private final DayIndex index;
    private final Map<DivisionCode, List<Letter>> letters = new HashMap<>();

    LetterIndex(LettersOnRecord record, DayIndex index) {
        this.kept = record.kept();
        this.index = index;
        record.letters().stream()
                .filter(letter -> letter.year() == index.asOf.getYear() || letter.year() == index.asOf.getYear() - 1)
                .forEach(letter -> letter.asOf(index.asOf).ifPresent(this::add));
    }

    private void add(Letter letter) {
        DivisionCode village =
                index.codeNow(letter.village(), letter.history().get(0).on());
        letters.computeIfAbsent(village, absent -> new ArrayList<>(1)).add(letter);
    }

    /** Returns a village's letters, with those who were to sign one; none where no letters are kept. */
    List<LettersOfYear> of(PostFacts post) {
        return kept
                ? List.of(new LettersOfYear(
                        post.village(),
                        post.name(),
                        index.asOf.getYear(),
                        post.appointments(),
                        letters.getOrDefault(post.village(), List.of()),
                        post.policy()))
                : List.of();
    }
}
