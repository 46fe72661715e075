package org.civilaffairs.app.division;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.ChangeKind;
import org.civilaffairs.core.division.DivisionChange;
import org.civilaffairs.core.division.DivisionChange.Target;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.UrbanRural;

/** A change of divisions as the API takes it. */
public record WantedChange(
        @NotNull ChangeKind kind,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 200) String document,
        @Size(max = 500) List<@NotNull DivisionCode> from,
        @Size(max = 500) List<@NotNull @Valid After> to) {

    /** A division as it stands afterwards; the class may be left out. */
    public record After(
            @NotNull DivisionCode code,
            @NotBlank @Size(max = 100) String name,

            @Pattern(regexp = "|111|112|121|122|123|210|220")
            String urbanRural) {

        Target target() {
            return new Target(code, name, UrbanRural.of(urbanRural == null ? "" : urbanRural));
        }
    }

    DivisionChange toDomain() {
        return new DivisionChange(
                kind,
                effectiveOn,
                document,
                from == null ? List.of() : from,
                to == null ? List.of() : to.stream().map(After::target).toList());
    }
}
