package org.civilaffairs.app.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.civilaffairs.core.responsibility.Adjustment;
import org.civilaffairs.core.responsibility.AdjustmentItem;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.JudgedPoints;
import org.civilaffairs.core.responsibility.Veto;
import org.civilaffairs.core.responsibility.VetoItem;

/** What the town adds to the counts: points for judged targets, points beside the sheet, vetoes, and the village's opinion. */
public record SheetGiven(
        @Size(max = 60) List<@NotNull @Valid JudgedGiven> judged,
        @Size(max = 20) List<@NotNull @Valid AdjustmentGiven> adjustments,
        @Size(max = 8) List<@NotNull @Valid VetoGiven> vetoes,
        @Size(max = 2000) String opinion) {

    /** The town's points for one target. */
    public record JudgedGiven(
            @NotNull @Size(max = 8) String code,
            @NotNull @Digits(integer = 6, fraction = 6) BigDecimal points,
            @NotNull @Size(max = 500) String reason) {}

    /** Points added to the total or taken off, with the paper that proves why. */
    public record AdjustmentGiven(
            @NotNull AdjustmentItem item,
            @NotNull @Digits(integer = 6, fraction = 6) BigDecimal points,
            @Size(max = 500) String reason,
            @Size(max = 200) String document) {}

    /** A veto, as it stands on a paper. */
    public record VetoGiven(
            @NotNull VetoItem item,
            @Size(max = 1000) String facts,
            @Size(max = 200) String authority,
            @Size(max = 200) String document,
            @NotNull LocalDate on) {}

    Assessment on(Assessment counted) {
        Map<String, JudgedPoints> points = list(judged).stream()
                .collect(Collectors.toMap(
                        JudgedGiven::code,
                        one -> new JudgedPoints(one.points(), one.reason()),
                        (earlier, later) -> later));
        return counted.judging(points)
                .adjusting(list(adjustments).stream()
                        .map(one -> new Adjustment(one.item(), one.points(), text(one.reason()), text(one.document())))
                        .toList())
                .vetoing(list(vetoes).stream()
                        .map(one -> new Veto(
                                one.item(), text(one.facts()), text(one.authority()), text(one.document()), one.on()))
                        .toList())
                .opinion(text(opinion));
    }

    private static <T> List<T> list(List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
