package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.FACTS;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.OTHER_VILLAGE;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.approval;
import static org.civilaffairs.core.appointment.Case.candidate;
import static org.civilaffairs.core.appointment.Case.filing;
import static org.civilaffairs.core.appointment.Case.recommendation;
import static org.civilaffairs.core.appointment.Case.recommended;
import static org.civilaffairs.core.appointment.Case.served;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Answer;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.Candidacy;
import org.civilaffairs.core.appointment.Condition;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.ExtraAnswer;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.training.Session;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingFacts;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingStep;
import org.civilaffairs.core.training.VocationalEducation;

/** Scenes in which, taken together, everything is found that rules of appointments and trainings can find. */
final class Scenes {

    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> all() {
        Scenes scenes = new Scenes();
        scenes.candidates();
        scenes.steps();
        scenes.trainings();
        scenes.district();
        return scenes.findings;
    }

    private void refused(Decision<?> decision) {
        findings.addAll(decision.findings());
    }

    private void recommend(Candidacy candidacy, Step step) {
        refused(Appointment.recommend("a", VILLAGE, candidacy, step, FACTS));
    }

    private void candidates() {
        Step step = recommendation(VILLAGE, MAY_1);
        StatementOfConditions statement = candidate("p1").statement();
        recommend(candidate("p1").with(StatementOfConditions.EMPTY), step);
        for (Condition condition : Condition.values()) {
            Limb limb = Limb.of(condition).get(0);
            recommend(candidate("p1").with(statement.with(new LimbAnswer(limb, Answer.NO, "", ""))), step);
        }
        ExtraAnswer extra = new ExtraAnswer("居住本村", "青民发〔2026〕3号", Answer.NO, "");
        recommend(candidate("p1").with(statement.withExtras(List.of(extra))), step);
        for (EmploymentForm form : EmploymentForm.values()) {
            recommend(new Candidacy(new PersonId("p1"), new PersonName("甲"), form, "", statement), step);
        }
        recommend(candidate("p1"), step.signedBy(Set.of()));
        recommend(candidate("p1"), recommendation(OTHER_VILLAGE, MAY_1));
        DivisionCode virtual = DivisionCode.parse(TOWN.digits() + "598");
        refused(Appointment.recommend("a", virtual, candidate("p1"), recommendation(virtual, MAY_1), FACTS));
    }

    private void step(Appointment before, AppointmentEvent event, Actor actor) {
        refused(before.take(Step.of(event, actor, MAY_1.plusDays(1)), FACTS.withFilingNumbers(Set.of("1"))));
    }

    private void steps() {
        Appointment recommended = recommended("a", VILLAGE, "p1", MAY_1);
        Appointment approved = recommended.and(approval(VILLAGE, MAY_1));
        Appointment filed = appointed("a", VILLAGE, "p1", MAY_1);
        step(recommended, AppointmentEvent.APPROVE, Actor.town(OTHER_TOWN));
        step(recommended, AppointmentEvent.APPROVE, Actor.bureau(DISTRICT));
        step(recommended, AppointmentEvent.REJECT, Actor.town(TOWN));
        step(recommended, AppointmentEvent.FILE, Actor.bureau(DISTRICT));
        step(approved, AppointmentEvent.APPROVE, Actor.town(TOWN));
        step(approved, AppointmentEvent.FILE, Actor.bureau(TOWN));
        step(approved, AppointmentEvent.RETURN_FILING, Actor.bureau(DISTRICT));
        refused(approved.take(filing(VILLAGE, MAY_1, "1"), FACTS.withFilingNumbers(Set.of("1"))));
        step(filed, AppointmentEvent.RETURN_FILING, Actor.bureau(DISTRICT));
        step(filed, AppointmentEvent.END_TERM, Actor.town(TOWN));
        Appointment ended = served("a", VILLAGE, "p1", MAY_1, MAY_1)
                .and(Step.of(AppointmentEvent.HAND_OVER, Actor.town(TOWN), MAY_1));
        step(ended, AppointmentEvent.FILE, Actor.bureau(DISTRICT));
        refused(recommended.take(approval(VILLAGE, MAY_1.minusDays(1)), FACTS));
        refused(recommended.take(approval(VILLAGE, MAY_1).effectiveOn(MAY_1.minusDays(1)), FACTS));
        Appointment ahead = recommended.and(approval(VILLAGE, MAY_1).effectiveOn(MAY_1.plusDays(30)));
        step(ahead, AppointmentEvent.ENTER_POST, Actor.town(TOWN));
    }

    private void trainings() {
        TrainingFacts facts = TrainingFacts.of(PLAN);
        Training planned = Session.planned("1", TrainingKind.ROUTINE, MAY_1, TOWN);
        Training held = Session.held("1", MAY_1, TOWN);
        TrainingStep cancel = TrainingStep.of(TrainingEvent.CANCEL, Session.by(TOWN), MAY_1);
        TrainingStep evidence = TrainingStep.of(TrainingEvent.EVIDENCE, Session.by(TOWN), MAY_1.minusDays(1));
        TrainingStep makeUp = TrainingStep.of(TrainingEvent.MAKE_UP, Session.by(TOWN), MAY_1);
        refused(planned.take(cancel, facts));
        refused(planned.take(evidence, facts));
        refused(planned.take(TrainingStep.of(TrainingEvent.HOLD, Session.by(OTHER_TOWN), MAY_1), facts));
        refused(planned.take(TrainingStep.of(TrainingEvent.HOLD, Actor.assistant(VILLAGE), MAY_1), facts));
        refused(held.take(evidence, facts));
        refused(held.take(makeUp, facts));
        refused(Session.held("1", MAY_1, TOWN, "p1").madeUpBy(List.of(new PersonId("p1")), makeUp, facts));
        refused(planned.attendedBy(List.of(new PersonId("p1")), facts));
        refused(held.attendedBy(List.of(new PersonId("p1")), facts));
        Training wrong = Session.planned("2", TrainingKind.ROUTINE, MAY_1, DISTRICT);
        refused(Training.plan("2", wrong.plan(), wrong.history().get(0), facts));
        TrainingFacts again = new TrainingFacts(List.of(planned), List.of(), PLAN);
        refused(Training.plan("2", planned.plan(), planned.history().get(0), again));
    }

    private void district() {
        DistrictFacts facts = DistrictFacts.of(District.of(1, 5));
        PolicyEntry grace = new PolicyEntry(
                "appointment.vacancyGraceDays",
                "30",
                Scope.NATION,
                Days.from(LocalDate.of(2020, 1, 1)),
                "青民发〔2026〕1号",
                Layer.PARAMETER);
        Appointment back = appointed("f", District.village(0, 3), "p3", MAY_1)
                .and(Step.of(AppointmentEvent.RETURN_FILING, Actor.bureau(DISTRICT), MAY_1)
                        .because("缺章"));
        Appointment unfiled =
                recommended("g", District.village(0, 3), "p4", MAY_1).and(approval(District.village(0, 3), MAY_1));
        DistrictFacts full = facts.withAppointments(List.of(
                        appointed("a", District.village(0, 0), "p1", MAY_1),
                        appointed("b", District.village(0, 0), "p2", MAY_1),
                        appointed("c", District.village(0, 1), "p1", MAY_1),
                        served("d", District.village(0, 2), "p5", MAY_1, MAY_1.plusDays(20)),
                        back,
                        unfiled))
                .withCovers(List.of(new ActingCover(
                        District.village(0, 2),
                        new PersonId("p9"),
                        new PersonName("乙"),
                        Days.from(MAY_1),
                        "村两委，镇同意",
                        "柳民〔2026〕4号")))
                .withViolations(List.of(violation("p1", MAY_1.plusDays(3)), violation("p2", MAY_1.minusDays(3))))
                .withTrainings(
                        List.of(Session.held("1", MAY_1.plusDays(1), TOWN, "p2"), Session.bureau("2", MAY_1, "p1")))
                .withEducation(List.of(new VocationalEducation(new PersonId("p1"), "示例学院", "社会工作", MAY_1, "")));
        for (LocalDate day : List.of(MAY_1, MAY_1.plusDays(25), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1))) {
            findings.addAll(Supervision.of(full, Policies.plan(), day).judge(DISTRICT));
            findings.addAll(Supervision.of(full, Policies.plan().with(List.of(grace)), day)
                    .judge(DISTRICT));
        }
    }

    private static Violation violation(String person, LocalDate on) {
        return new Violation(new PersonId(person), on, on, "违反财务纪律", "青纪〔2026〕2号");
    }
}
