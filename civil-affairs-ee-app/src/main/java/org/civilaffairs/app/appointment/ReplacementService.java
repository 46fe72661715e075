package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/**
 * Puts another in an assistant's place: the one appointment ends, the successor is recommended, both or neither. The town
 * enters the recommendation that the two committees gave it on paper, so that paper must be handed in with it.
 */
@ApplicationScoped
public class ReplacementService {

    /** What a replacement leaves behind: two appointments, never an edited one. */
    public record Replaced(Kept ended, Kept successor) {}

    @Inject
    private AppointmentLists lists;

    @Inject
    private AppointmentService service;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Access access;

    /** Ends an appointment and recommends the successor; a refusal tells what stands in the way of either. */
    @Transactional
    public Replaced replace(String id, StepWanted end, Recommendation successor, OptionalInt version) {
        Appointment before = lists.find(id).appointment();
        access.mustBe(Role.TOWN, Role.ADMINISTRATOR);
        if (successor.actor() != null) {
            throw Problem.invalid(FieldError.of("successor.actor", "", "not-allowed", ""));
        }
        if (successor.papers().stream().noneMatch(paper -> paper.limb() == null)) {
            throw Problem.invalid(FieldError.of("successor.attachments", "", "required", ""));
        }
        DivisionCode village = village(before, successor.on());
        Decision<Kept> ended = service.take(id, end, version);
        Decision<Kept> recommended = service.recommend(village, successor, Actor.committees(village));
        if (ended.accepted().isEmpty() || recommended.accepted().isEmpty()) {
            List<Finding> findings = Stream.of(ended, recommended)
                    .filter(decision -> decision.accepted().isEmpty())
                    .flatMap(decision -> decision.findings().stream())
                    .toList();
            throw Problem.refused(findings);
        }
        return new Replaced(
                ended.accepted().orElseThrow(), recommended.accepted().orElseThrow());
    }

    /** Returns the village's code on the day: it may have been moved since the one before was appointed. */
    private DivisionCode village(Appointment before, LocalDate on) {
        LocalDate since = before.history().steps().get(0).on();
        return VillageHistories.of(divisions.all())
                .find(before.village(), since)
                .map(codes -> codes.lastOn(on))
                .orElse(before.village());
    }
}
