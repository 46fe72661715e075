package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.rule.Decision;

/** Completes what the town sent back and hands it in again, both or neither. */
@ApplicationScoped
public class SupplementService {

    @Inject
    private AppointmentService service;

    /** Puts the completed statement in the place of the old one and takes the step; a refusal changes nothing. */
    @Transactional
    public Kept resubmit(
            String id,
            StatementOfConditions statement,
            List<PaperWanted> papers,
            StepWanted step,
            OptionalInt version) {
        service.supplement(id, statement, papers, version);
        Decision<Kept> decision = service.take(id, step, OptionalInt.empty());
        return decision.accepted().orElseThrow(() -> Problem.refused(decision.findings()));
    }
}
