package org.civilaffairs.jmh;

import static org.civilaffairs.core.policy.Parameters.FILING_DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.AppointmentCase;
import org.civilaffairs.core.appointment.Candidacy;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/** What is found of an appointment. */
final class CandidateFindings {

    private CandidateFindings() {}

    private static Subject subject(AppointmentCase facts) {
        return new Subject(Subject.Kind.APPOINTMENT, facts.appointment().id());
    }

    static Finding oneCommitteeFound(AppointmentCase facts) {
        Step step = CandidateChecks.oneCommittee(facts);
        String signed = step.committees().stream().map(Enum::name).collect(Collectors.joining(", "));
        return Found.breach("APT-05.one-committee", subject(facts), List.of(), "on", step.on(), "signed", signed);
    }

    static Finding unfiledFound(AppointmentCase facts) {
        int days = facts.facts().policy().get(FILING_DAYS);
        LocalDate from = CandidateChecks.approval(facts).on();
        return Found.breach(
                "APT-08.unfiled",
                subject(facts),
                Found.using(facts.facts().policy(), FILING_DAYS),
                "name",
                CandidateChecks.candidacy(facts).name(),
                "from",
                from,
                "due",
                from.plusDays(days),
                "days",
                days);
    }

    static Finding notPartTimeFound(AppointmentCase facts) {
        Candidacy candidacy = CandidateChecks.candidacy(facts);
        return Found.breach(
                "APT-04.not-part-time", subject(facts), List.of(), "name", candidacy.name(), "form", candidacy.form());
    }

    static Finding otherPostNotNamedFound(AppointmentCase facts) {
        return Found.warning(
                "APT-04.concurrent-post-not-named",
                subject(facts),
                List.of(),
                "name",
                CandidateChecks.candidacy(facts).name());
    }

    static List<Finding> incompleteFound(AppointmentCase facts) {
        List<Finding> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Limb limb : Limb.values()) {
            LimbAnswer answer =
                    CandidateChecks.candidacy(facts).statement().answer(limb).orElse(null);
            if (answer == null || !answer.vouched()) {
                String key = limb.condition().provision().id() + (answer == null ? ".not-answered" : ".not-vouched");
                found.add(Found.undetermined(
                        key,
                        subject(facts),
                        "name",
                        CandidateChecks.candidacy(facts).name(),
                        "limb",
                        limb));
                missing.add(limb.name());
            }
        }
        found.add(Found.breach(
                "ELG-05.incomplete",
                subject(facts),
                List.of(),
                "name",
                CandidateChecks.candidacy(facts).name(),
                "limbs",
                String.join(", ", missing)));
        return found;
    }

    static Finding violationFound(AppointmentCase facts) {
        Violation violation = facts.facts().violations().get(0);
        return Found.breach(
                "ELG-07.violation-in-force",
                subject(facts),
                List.of(),
                "name",
                CandidateChecks.candidacy(facts).name(),
                "on",
                violation.on(),
                "recordedOn",
                violation.recordedOn(),
                "document",
                violation.document());
    }
}
