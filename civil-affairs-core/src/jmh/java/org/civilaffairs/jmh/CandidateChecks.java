package org.civilaffairs.jmh;

import static org.civilaffairs.core.policy.Parameters.FILING_DAYS;

import java.time.LocalDate;
import org.civilaffairs.core.appointment.Answer;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.Candidacy;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.ExtraAnswer;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.VillageKind;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.facts.GeneratedVillages;

/** The conditions about an appointment, as somebody writes them who needs no more than these. */
final class CandidateChecks {

    private static final LocalDate DAY = GeneratedVillages.DAY;

    private CandidateChecks() {}

    static Candidacy candidacy(AppointmentCase facts) {
        return facts.appointment().candidacy();
    }

    static boolean otherOffice(AppointmentCase facts, Office office) {
        for (Step step : facts.steps()) {
            if (step.actor().office() == office
                    && !owner(facts, step).equals(step.actor().division())) {
                return true;
            }
        }
        return false;
    }

    private static DivisionCode owner(AppointmentCase facts, Step step) {
        DivisionCode village = facts.facts().village().on(step.on()).orElseThrow();
        return switch (step.actor().office()) {
            case VILLAGE_COMMITTEES, ASSISTANT -> village;
            case TOWN -> village.town().orElseThrow();
            case DISTRICT -> village.district();
            case SYSTEM -> step.actor().division();
        };
    }

    static boolean noPostHere(AppointmentCase facts) {
        return !VillageKind.of(facts.appointment().village()).inScope();
    }

    static Step oneCommittee(AppointmentCase facts) {
        for (Step step : facts.steps()) {
            if (step.event() == AppointmentEvent.RECOMMEND && step.committees().size() < Committee.values().length) {
                return step;
            }
        }
        return null;
    }

    static boolean reasonMissing(AppointmentCase facts) {
        for (Step step : facts.steps()) {
            boolean asked =
                    switch (step.event()) {
                        case REJECT,
                                RETURN_FOR_SUPPLEMENT,
                                SUSPEND,
                                PROPOSE_DISMISSAL,
                                REJECT_DISMISSAL,
                                RETURN_FILING -> true;
                        default -> step.event().cause().isPresent();
                    };
            if (asked && step.reason().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static boolean numberWrong(AppointmentCase facts) {
        for (Step step : facts.steps()) {
            if (step.event() == AppointmentEvent.FILE
                    && (step.number().isEmpty() || facts.facts().filingNumbers().contains(step.number()))) {
                return true;
            }
        }
        return false;
    }

    static boolean disordered(AppointmentCase facts) {
        LocalDate before = LocalDate.MIN;
        for (Step step : facts.steps()) {
            if (step.on().isBefore(before) || step.effectiveOn().isBefore(step.on())) {
                return true;
            }
            before = step.on();
        }
        return false;
    }

    static boolean unfiled(AppointmentCase facts) {
        return facts.appointment().state().approved()
                && !facts.appointment().filed()
                && DAY.isAfter(
                        approval(facts).on().plusDays(facts.facts().policy().get(FILING_DAYS)));
    }

    static Step approval(AppointmentCase facts) {
        return facts.appointment().history().last(AppointmentEvent.APPROVE).orElseThrow();
    }

    static boolean notPartTime(AppointmentCase facts) {
        return candidacy(facts).form() != EmploymentForm.PART_TIME;
    }

    static boolean otherPostNotNamed(AppointmentCase facts) {
        return !notPartTime(facts) && candidacy(facts).concurrentPost().isEmpty();
    }

    static boolean incomplete(AppointmentCase facts) {
        for (Limb limb : Limb.values()) {
            LimbAnswer answer = candidacy(facts).statement().answer(limb).orElse(null);
            if (answer == null || !answer.vouched()) {
                return true;
            }
        }
        return false;
    }

    static boolean answeredNo(AppointmentCase facts) {
        for (Limb limb : Limb.values()) {
            LimbAnswer answer = candidacy(facts).statement().answer(limb).orElse(null);
            if (answer != null && answer.answer() == Answer.NO) {
                return true;
            }
        }
        return false;
    }

    static boolean extraNotMet(AppointmentCase facts) {
        for (ExtraAnswer extra : candidacy(facts).statement().extras()) {
            if (extra.answer() == Answer.NO) {
                return true;
            }
        }
        return false;
    }

    static boolean violation(AppointmentCase facts) {
        for (Violation violation : facts.facts().violations()) {
            if (violation.recordedOn().isAfter(approval(facts).on())
                    && facts.appointment().inForceOn(DAY)) {
                return true;
            }
        }
        return false;
    }

    static boolean handOverDue(AppointmentCase facts) {
        return facts.appointment().over(DAY);
    }
}
