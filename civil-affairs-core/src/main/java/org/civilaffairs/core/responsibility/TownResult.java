package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/**
 * One assistant's result, as a town compares it with others.
 *
 * @param counted the published figure, and no more than 59 points where there is a veto
 * @param grade the grade by the figure, before the quota
 * @param deductions points that were taken off the total
 * @param aid points for applications of aid (block C of the standard sheet)
 * @param timely points for records in time (A3 of the standard sheet)
 */
public record TownResult(
        String letter,
        DivisionCode village,
        PersonId assistant,
        PersonName name,
        BigDecimal counted,
        Grade grade,
        BigDecimal deductions,
        Fraction aid,
        Fraction timely)
        implements Serializable {

    private static final BigDecimal VETOED_AT_MOST = new BigDecimal("59.00");

    /** Order of those who would share one place among the excellent: more points, fewer deductions, then C, then A3. */
    static final Comparator<TownResult> PRECEDENCE = Comparator.comparing(TownResult::counted)
            .reversed()
            .thenComparing(TownResult::deductions)
            .thenComparing(TownResult::aid, Comparator.reverseOrder())
            .thenComparing(TownResult::timely, Comparator.reverseOrder());

    public TownResult {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(assistant, "assistant");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(grade, "grade");
    }

    /** Returns the result of a letter; empty while it has no assessment with a figure and a grade. */
    public static Optional<TownResult> of(Letter letter) {
        return letter.assessment().flatMap(assessment -> {
            Score score = assessment.score();
            return score.published().flatMap(published -> score.grade()
                    .map(grade -> new TownResult(
                            letter.id(),
                            letter.village(),
                            letter.assistant(),
                            letter.name(),
                            assessment.vetoes().isEmpty() ? published : published.min(VETOED_AT_MOST),
                            grade,
                            score.deductions(),
                            score.block("C"),
                            score.block("A3"))));
        });
    }

    /** Returns whether the part of the year was long enough to be graded. */
    public boolean graded() {
        return grade != Grade.NOT_GRADED;
    }
}
