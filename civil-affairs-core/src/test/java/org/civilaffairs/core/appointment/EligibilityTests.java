package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.Case.FACTS;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.approval;
import static org.civilaffairs.core.appointment.Case.candidate;
import static org.civilaffairs.core.appointment.Case.keys;
import static org.civilaffairs.core.appointment.Case.recommendation;
import static org.civilaffairs.core.appointment.Case.recommended;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTests {

    private static final StatementOfConditions WHOLE = StatementOfConditions.allMet("两委", "评议记录");

    private static Decision<Appointment> recommend(StatementOfConditions statement) {
        return Appointment.recommend(
                "a", VILLAGE, candidate("p1").with(statement), recommendation(VILLAGE, MAY_1), FACTS);
    }

    @ParameterizedTest(name = "condition {0} has {1} limbs, clause {2}")
    @CsvSource({
        "POLITICAL_CONVICTION, 1, 3.1, ELG-01",
        "LAW_AND_DISCIPLINE, 3, 3.2, ELG-02",
        "HEALTH_AND_CHARACTER, 7, 3.3, ELG-03",
        "FEELING_FOR_THE_PEOPLE, 5, 3.4, ELG-04"
    })
    void conditionHasItsLimbs(Condition condition, int limbs, String clause, String id) {
        assertEquals(limbs, Limb.of(condition).size());
        assertEquals(clause, condition.provision().clause().toString());
        assertEquals(id, condition.provision().id().toString());
    }

    @ParameterizedTest
    @EnumSource(Limb.class)
    void limbWithoutAnswerMakesItIncomplete(Limb limb) {
        Decision<Appointment> decision = recommend(WHOLE.without(limb));

        assertEquals(
                List.of("ELG-05.incomplete", limb.condition().provision().id() + ".not-answered"), order(decision));
        assertEquals(
                limb.name(),
                decision.findings().stream()
                        .filter(f -> f.code().equals("incomplete"))
                        .findFirst()
                        .orElseThrow()
                        .facts()
                        .get("limbs"));
    }

    @ParameterizedTest
    @EnumSource(Limb.class)
    void limbAnsweredNoMakesIneligible(Limb limb) {
        Decision<Appointment> decision = recommend(WHOLE.with(new LimbAnswer(limb, Answer.NO, "两委", "评议记录")));

        assertEquals(
                List.of("ELG-05.not-eligible", limb.condition().provision().id() + ".answered-no"), order(decision));
    }

    @ParameterizedTest(name = "vouched by \"{0}\" on \"{1}\"")
    @CsvSource({"'',评议记录", "两委,''", "' ','　'"})
    void answerNeedsSomebodyWhoVouchesAndEvidence(String vouchedBy, String evidence) {
        Decision<Appointment> decision =
                recommend(WHOLE.with(new LimbAnswer(Limb.FAIR, Answer.YES, vouchedBy, evidence)));

        assertEquals(List.of("ELG-05.incomplete", "ELG-03.not-vouched"), order(decision));
    }

    private static List<String> order(Decision<?> decision) {
        return keys(decision).stream()
                .sorted((a, b) -> Boolean.compare(b.startsWith("ELG-05"), a.startsWith("ELG-05")))
                .toList();
    }

    @Test
    void everyFailingLimbIsListedNotOnlyTheFirst() {
        StatementOfConditions none = StatementOfConditions.of(Arrays.stream(Limb.values())
                .map(limb -> new LimbAnswer(limb, Answer.NO, "两委", "评议记录"))
                .toList());

        assertEquals(16, none.eligibility().failing().size());
        assertEquals(Eligibility.Status.NOT_ELIGIBLE, none.eligibility().status());
        assertEquals(
                Eligibility.Status.INCOMPLETE,
                StatementOfConditions.EMPTY.eligibility().status());
        assertEquals(16, StatementOfConditions.EMPTY.eligibility().missing().size());
        assertEquals(Eligibility.Status.ELIGIBLE, WHOLE.eligibility().status());
        assertEquals(17, recommend(none).findings().size());
    }

    @Test
    void limbIsAnsweredOnce() {
        LimbAnswer answer = new LimbAnswer(Limb.FAIR, Answer.YES, "两委", "记录");

        assertThrows(IllegalArgumentException.class, () -> StatementOfConditions.of(List.of(answer, answer)));
    }

    @ParameterizedTest(name = "on record {0} days after the approval, seen {1} days after it: {2}")
    @CsvSource({
        "-1, 0, ELG-02.recorded-violation",
        "0, 0, ELG-02.recorded-violation",
        "1, 0, ''",
        "1, 1, ELG-07.violation-in-force",
        "30, 29, ''",
        "30, 40, ELG-07.violation-in-force"
    })
    void violationCountsFromItsRecord(int recorded, int seen, String key) {
        Appointment appointment = appointed("a", VILLAGE, "p1", MAY_1);
        AppointmentFacts facts = FACTS.withViolations(List.of(violation(MAY_1.plusDays(recorded))));
        AppointmentCase judged = AppointmentCase.of(appointment, facts);
        LocalDate asOf = MAY_1.plusDays(seen);

        List<String> found = new ArrayList<>();
        ConditionMet.RULES.forEach(rule -> rule.judge(judged, asOf, finding -> found.add(finding.key())));
        ViolationAfterApproval.RULE.judge(judged, asOf, finding -> found.add(finding.key()));

        assertEquals(key.isEmpty() ? List.of() : List.of(key), found);
    }

    @Test
    void violationOfAnEndedAppointmentIsNoLongerABreach() {
        Appointment over = Case.served("a", VILLAGE, "p1", MAY_1, MAY_1.plusDays(20));
        AppointmentCase judged = AppointmentCase.of(over, FACTS.withViolations(List.of(violation(MAY_1.plusDays(5)))));

        assertEquals(
                1,
                ViolationAfterApproval.RULE
                        .judge(judged, MAY_1.plusDays(19))
                        .findings()
                        .size());
        assertEquals(
                0,
                ViolationAfterApproval.RULE
                        .judge(judged, MAY_1.plusDays(20))
                        .findings()
                        .size());
    }

    @Test
    void recordedViolationStopsTheApprovalWhateverIsDeclared() {
        AppointmentFacts facts = FACTS.withViolations(List.of(violation(MAY_1.minusDays(400))));

        assertEquals(
                List.of("ELG-02.recorded-violation"),
                keys(recommended("a", VILLAGE, "p1", MAY_1).take(approval(VILLAGE, MAY_1), facts)));
    }

    @Test
    void departmentsOwnConditionIsReportedApartAndDecidesNothing() {
        ExtraAnswer extra = new ExtraAnswer("居住本村", "青民发〔2026〕3号", Answer.NO, "");
        Decision<Appointment> decision = recommend(WHOLE.withExtras(List.of(extra)));

        assertTrue(decision.accepted().isPresent());
        assertEquals(List.of("ELG-06.extra-condition-not-met"), keys(decision));
        assertEquals(
                Eligibility.Status.ELIGIBLE,
                WHOLE.withExtras(List.of(extra)).eligibility().status());
        assertEquals(Layer.PARAMETER, decision.findings().get(0).layer());
        assertThrows(IllegalArgumentException.class, () -> new ExtraAnswer("居住本村", " ", Answer.YES, ""));
    }

    @ParameterizedTest(name = "held as {0}, besides \"{1}\": {2}")
    @CsvSource({
        "PART_TIME, 村会计, ''",
        "PART_TIME, '', APT-04.concurrent-post-not-named",
        "FULL_TIME, 村会计, APT-04.not-part-time",
        "OTHER, '', APT-04.not-part-time"
    })
    void postIsPartTime(EmploymentForm form, String besides, String key) {
        Candidacy candidacy = new Candidacy(new PersonId("p1"), candidate("p1").name(), form, besides, WHOLE);
        Decision<Appointment> decision =
                Appointment.recommend("a", VILLAGE, candidacy, recommendation(VILLAGE, MAY_1), FACTS);

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(decision));
        assertEquals(form == EmploymentForm.PART_TIME, decision.accepted().isPresent());
    }

    private static Violation violation(LocalDate recordedOn) {
        return new Violation(new PersonId("p1"), recordedOn.minusDays(3), recordedOn, "违反财务纪律", "青纪〔2026〕2号");
    }
}
