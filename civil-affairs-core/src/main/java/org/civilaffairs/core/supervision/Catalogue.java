package org.civilaffairs.core.supervision;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.AppointmentRules;
import org.civilaffairs.core.archive.ArchiveProvisions;
import org.civilaffairs.core.disaster.BatchBalance;
import org.civilaffairs.core.division.DivisionProvisions;
import org.civilaffairs.core.guidance.GuidanceProvisions;
import org.civilaffairs.core.household.CategoryYear;
import org.civilaffairs.core.person.IdentityCheck;
import org.civilaffairs.core.register.RegisterProvisions;
import org.civilaffairs.core.responsibility.ResponsibilityProvisions;
import org.civilaffairs.core.rule.RuleBook;
import org.civilaffairs.core.training.TrainingRules;

/** The one catalogue of what is checked; nothing is checked outside of it. */
public final class Catalogue {

    /** The catalogue. */
    public static final RuleBook BOOK = RuleBook.of(Stream.of(
                    DivisionProvisions.all(),
                    AppointmentRules.provisions(),
                    List.of(VillagesCovered.RULE.provision()),
                    TrainingRules.provisions(),
                    RegisterProvisions.all(),
                    ArchiveProvisions.all(),
                    GuidanceProvisions.all(),
                    ResponsibilityProvisions.all(),
                    List.of(BatchBalance.RULE.provision(), CategoryYear.RULE.provision()),
                    List.of(IdentityCheck.ACCURATE))
            .flatMap(List::stream)
            .toList());

    private Catalogue() {}
}
