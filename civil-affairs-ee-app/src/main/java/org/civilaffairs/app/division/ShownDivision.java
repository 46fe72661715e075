package org.civilaffairs.app.division;

import java.time.LocalDate;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.division.VillageKind;

/** A division as the API shows it; the kind is a village's only, and until is missing while it stands. */
public record ShownDivision(
        String code,
        String name,
        Level level,
        VillageKind kind,
        boolean wantsAssistant,
        String urbanRural,
        LocalDate since,
        LocalDate until,
        String parent) {

    static ShownDivision of(Division division) {
        return new ShownDivision(
                division.code().digits(),
                division.name(),
                division.level(),
                division.level() == Level.VILLAGE ? VillageKind.of(division.code()) : null,
                division.wantsAssistant(),
                division.urbanRural().code(),
                division.days().since(),
                division.days().until().orElse(null),
                division.code().parent().map(DivisionCode::digits).orElse(null));
    }
}
