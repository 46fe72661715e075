package org.civilaffairs.app.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Amendment;
import org.civilaffairs.core.responsibility.Confirmation;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.Paper;
import org.civilaffairs.core.responsibility.SelfAssessment;
import org.civilaffairs.core.responsibility.Signature;

/**
 * A step wanted: the terms where they are revised or amended, the signatures under an amendment, the assistant's own points, the town's part
 * of the score sheet, the grade confirmed.
 */
public record EventGiven(
        @NotNull LetterEvent event,
        @NotNull LocalDate on,
        @Size(max = 200) String by,
        @Size(max = 2000) String note,
        @Size(max = 200) String document,
        @Valid TermsGiven terms,
        @Size(max = 4) List<@NotNull @Valid Signed> signatures,
        @Size(max = 60) List<@NotNull @Valid OwnPoints> selfPoints,
        @Valid SheetGiven sheet,
        Grade grade,
        OnBehalf actor) {

    /** A signature under an amendment: of the town by name, of the assistant by the person's id. */
    public record Signed(
            @NotNull Office party,
            @NotNull @Size(max = 200) String by,
            @NotNull LocalDate on) {

        Signature signature() {
            return new Signature(party, by, on);
        }
    }

    /** The points that an assistant gives to themselves for one target. */
    public record OwnPoints(
            @NotNull @Size(max = 8) String code,
            @NotNull @Digits(integer = 6, fraction = 6) BigDecimal points) {}

    LetterWish wish() {
        return new LetterWish(event, on, text(by), text(note), text(document), paper(), actor);
    }

    private Paper paper() {
        if (grade != null) {
            return new Confirmation(grade);
        }
        if (selfPoints != null) {
            TreeMap<String, BigDecimal> points = new TreeMap<>();
            selfPoints.forEach(one -> points.put(one.code(), one.points()));
            return new SelfAssessment(points);
        }
        if (event == LetterEvent.AMEND && terms != null) {
            List<Signed> given = Objects.requireNonNullElse(signatures, List.of());
            return new Amendment(
                    terms.terms(), given.stream().map(Signed::signature).toList());
        }
        return terms == null ? Paper.NONE : terms.terms();
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
