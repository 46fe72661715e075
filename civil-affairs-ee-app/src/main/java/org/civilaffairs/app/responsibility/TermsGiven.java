package org.civilaffairs.app.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.responsibility.Terms;
import org.civilaffairs.core.rule.ClauseId;

/** The terms of a letter as a caller writes them; a duty that no target covers is waived by its clause, with the reason. */
public record TermsGiven(
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid TargetGiven> targets,
        @Size(max = 13) Map<String, @Size(max = 500) String> waived) {

    /** One target. */
    public record TargetGiven(
            @NotNull @Pattern(regexp = "[A-Za-z0-9]{1,8}") String code,
            @Size(max = 300) String title,
            @NotNull @Size(max = 16) List<@NotNull ClauseId> duties,
            @NotNull @Digits(integer = 6, fraction = 6) BigDecimal weight,
            @NotNull TargetKind kind) {}

    Terms terms() {
        SortedMap<ClauseId, String> reasons = new TreeMap<>();
        Objects.requireNonNullElse(waived, Map.<String, String>of())
                .forEach((clause, reason) -> reasons.put(clause(clause), reason));
        return new Terms(
                targets.stream()
                        .map(one -> new Target(
                                one.code(),
                                Objects.requireNonNullElse(one.title(), ""),
                                new TreeSet<>(one.duties()),
                                one.weight(),
                                one.kind()))
                        .toList(),
                reasons);
    }

    private static ClauseId clause(String text) {
        try {
            return ClauseId.parse(text);
        } catch (IllegalArgumentException none) {
            throw Problem.invalid(FieldError.of("terms.waived", text, "invalid", "4.1–4.13"));
        }
    }
}
