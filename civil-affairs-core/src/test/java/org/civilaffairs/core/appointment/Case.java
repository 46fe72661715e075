package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.AppointmentEvent.APPROVE;
import static org.civilaffairs.core.appointment.AppointmentEvent.FILE;
import static org.civilaffairs.core.appointment.AppointmentEvent.NOMINATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** Fictional villages, people and steps that tests of appointments and of what rests on them share. */
public final class Case {

    public static final DivisionCode DISTRICT = DivisionCode.parse("690102");
    public static final DivisionCode TOWN = DivisionCode.parse("690102101");
    public static final DivisionCode OTHER_TOWN = DivisionCode.parse("690102001");
    public static final DivisionCode VILLAGE = DivisionCode.parse("690102101201");
    public static final DivisionCode OTHER_VILLAGE = DivisionCode.parse("690102101202");
    public static final LocalDate ESTABLISHED = LocalDate.of(2012, 1, 1);
    public static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    public static final Policy PLAN = Policies.plan().on(MAY_1, TOWN);
    public static final AppointmentFacts FACTS = AppointmentFacts.of(VillageCodes.of(VILLAGE, ESTABLISHED), PLAN);

    private Case() {}

    public static Candidacy candidate(String person) {
        return new Candidacy(
                new PersonId(person),
                new PersonName("示例" + person),
                EmploymentForm.PART_TIME,
                "村会计",
                StatementOfConditions.allMet("村两委", "评议记录"));
    }

    public static Step nomination(DivisionCode village, LocalDate on) {
        return Step.of(NOMINATE, Actor.committees(village), on);
    }

    public static Step recommendation(DivisionCode village, LocalDate on) {
        return Step.recommendation(Actor.committees(village), on);
    }

    public static Step approval(DivisionCode village, LocalDate on) {
        return Step.of(APPROVE, Actor.town(village.town().orElseThrow()), on);
    }

    public static Step filing(DivisionCode village, LocalDate on, String number) {
        return Step.of(FILE, Actor.bureau(village.district()), on).filedAs(number);
    }

    /** Returns a recommended appointment, unjudged. */
    public static Appointment recommended(String id, DivisionCode village, String person, LocalDate on) {
        return new Appointment(
                id,
                village,
                candidate(person),
                new History(List.of(nomination(village, on), recommendation(village, on))));
    }

    /** Returns an appointment that was recommended, approved and filed on one day, unjudged. */
    public static Appointment appointed(String id, DivisionCode village, String person, LocalDate on) {
        return recommended(id, village, person, on).and(approval(village, on)).and(filing(village, on, "备" + id));
    }

    /** Returns an appointment that was in force for the days from one up to another. */
    public static Appointment served(String id, DivisionCode village, String person, LocalDate since, LocalDate until) {
        return appointed(id, village, person, since)
                .and(Step.of(
                                AppointmentEvent.END_TERM,
                                Actor.town(village.town().orElseThrow()),
                                until)
                        .because("期满"));
    }

    public static List<String> keys(Decision<?> decision) {
        return keys(decision.findings());
    }

    public static List<String> keys(List<Finding> findings) {
        List<String> keys = new ArrayList<>();
        findings.forEach(finding -> keys.add(finding.key()));
        return keys.stream().sorted().toList();
    }
}
