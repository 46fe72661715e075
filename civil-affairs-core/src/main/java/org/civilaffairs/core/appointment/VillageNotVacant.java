package org.civilaffairs.core.appointment;

import java.util.Optional;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** APT-02, clause 2.1: a village without an assistant is vacant from that day; cover by another does not fill it. */
public final class VillageNotVacant {

    /** The rule; within the days of grace it is pending. */
    public static final Rule<PostFacts> RULE =
            Rule.of(Provision.computed("APT-02", "2.1", Bound.TOWN), (post, verdict) -> {
                int grace = post.policy().get(Parameters.VACANCY_GRACE_DAYS);
                Optional<Vacancy> vacancy = post.vacancy(verdict.asOf());
                if (vacancy.isPresent()) {
                    FindingDraft finding = vacancy.get().days() > grace
                            ? verdict.breach("vacant", post.subject())
                            : verdict.pending("vacant-in-grace", post.subject());
                    finding.fact("village", post.name())
                            .fact("since", vacancy.get().since())
                            .fact("days", vacancy.get().days())
                            .fact("grace", grace)
                            .using(post.policy().use(Parameters.VACANCY_GRACE_DAYS))
                            .report();
                }
                Optional<ActingCover> cover = post.cover(verdict.asOf());
                if (cover.isPresent()) {
                    verdict.info("acting-cover", post.subject())
                            .fact("village", post.name())
                            .fact("name", cover.get().name())
                            .fact("since", cover.get().days().since())
                            .report();
                }
            });

    private VillageNotVacant() {}
}
