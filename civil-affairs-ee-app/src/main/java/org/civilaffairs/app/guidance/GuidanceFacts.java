package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.supervision.GuidanceOnRecord;

/** Guidance and work rules of a district; for services that gather facts, it looks at nobody's rights. */
@ApplicationScoped
public class GuidanceFacts {

    @Inject
    private JpaGuidance visits;

    @Inject
    private JpaWorkRules rules;

    /** Returns what was still to be mended at the end of a day, and all work rules. */
    @Transactional
    public GuidanceOnRecord of(Area district, LocalDate on) {
        return GuidanceOnRecord.of(
                visits.openOn(district, on),
                rules.of(district).stream().map(KeptRules::rules).toList());
    }

    /** Returns every visit of a year, those with nothing left to mend included, and all work rules. */
    @Transactional
    public GuidanceOnRecord ofYear(DivisionCode district, int year) {
        return GuidanceOnRecord.of(
                visits.ofYear(district, year).stream()
                        .map(KeptGuidance::guidance)
                        .toList(),
                rules.of(Area.of(district)).stream().map(KeptRules::rules).toList());
    }
}
