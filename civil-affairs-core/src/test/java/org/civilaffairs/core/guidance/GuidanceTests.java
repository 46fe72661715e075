package org.civilaffairs.core.guidance;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.OTHER_VILLAGE;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuidanceTests {

    private static List<String> codes(Decision<?> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }

    private static List<Finding> judged(Guidance guidance, LocalDate on) {
        return guidance.asOf(on)
                .map(known -> GuidanceFollowedUp.RULE
                        .judge(new GuidedVillage(known, "甲村"), on)
                        .findings())
                .orElse(List.of());
    }

    @ParameterizedTest(name = "{0} days after the visit: {1}")
    @CsvSource({"-1,", "0, PENDING", "15, PENDING", "16, BREACH", "400, BREACH"})
    void whatIsDemandedIsPendingUntilItsDayAndLateAfterIt(int days, Outcome outcome) {
        List<Finding> found = judged(Visits.demanded(Visits.GUIDE), MAY_1.plusDays(days));

        assertEquals(
                outcome == null ? List.of() : List.of(outcome),
                found.stream().map(Finding::outcome).toList());
        assertTrue(found.stream().allMatch(one -> one.clause().toString().equals("5.3")));
    }

    @Test
    void lateIsCountedFromTheDayAfterTheLast() {
        Finding late =
                judged(Visits.demanded(Visits.GUIDE), Visits.DUE.plusDays(9)).get(0);

        assertEquals("overdue", late.code());
        assertEquals("9", late.facts().get("days"));
        assertEquals(Severity.BREACH, late.severity());
    }

    @Test
    void whatIsReportedWaitsForTheOfficeAndPastDaysStayAsTheyWere() {
        LocalDate later = Visits.DUE.plusDays(30);
        Guidance reported = Visits.reported();
        Guidance back = reported.take(1, Visits.by(Visits.GUIDE, RectificationEvent.SEND_BACK, MAY_1.plusDays(4)))
                .accepted()
                .orElseThrow();
        Guidance mended = reported.take(
                        1, RectificationStep.of(RectificationEvent.CONFIRM_MENDED, Visits.GUIDE, MAY_1.plusDays(5)))
                .accepted()
                .orElseThrow();

        assertEquals("to-confirm", judged(reported, later).get(0).code());
        assertEquals("overdue", judged(back, later).get(0).code());
        assertEquals(List.of(), judged(mended, later));
        assertEquals("to-confirm", judged(mended, MAY_1.plusDays(4)).get(0).code());
        assertEquals("to-mend", judged(mended, MAY_1.plusDays(2)).get(0).code());
    }

    static Stream<Arguments> visitors() {
        return Stream.of(
                Arguments.of(Actor.town(TOWN), true),
                Arguments.of(Actor.bureau(DISTRICT), true),
                Arguments.of(Actor.town(OTHER_TOWN), false),
                Arguments.of(Actor.committees(VILLAGE), false),
                Arguments.of(Actor.assistant(VILLAGE), false));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void townAndBureauAboveTheVillageGuideItAndNobodyElse(Actor actor, boolean may) {
        assertEquals(
                may ? List.of() : List.of("other-office"), codes(Guidance.record("g", Visits.visit(actor), List.of())));
    }

    static Stream<Arguments> parties() {
        return Stream.of(
                Arguments.of(Actor.town(TOWN), Actor.town(TOWN), true),
                Arguments.of(Actor.town(TOWN), Actor.bureau(DISTRICT), true),
                Arguments.of(Actor.bureau(DISTRICT), Actor.bureau(DISTRICT), true),
                Arguments.of(Actor.bureau(DISTRICT), Actor.town(TOWN), false),
                Arguments.of(Actor.town(TOWN), Actor.town(OTHER_TOWN), false),
                Arguments.of(Actor.town(TOWN), Actor.committees(VILLAGE), false),
                Arguments.of(Actor.town(TOWN), Actor.assistant(VILLAGE), false));
    }

    @ParameterizedTest(name = "demanded by {0}, confirmed by {1}: {2}")
    @MethodSource("parties")
    void whoDemandedItOrTheOfficeAboveConfirms(Actor demanded, Actor confirms, boolean may) {
        Guidance reported = Visits.demanded(demanded)
                .take(1, Visits.report(MAY_1))
                .accepted()
                .orElseThrow();

        assertEquals(
                may ? List.of() : List.of("other-party"),
                codes(reported.take(1, RectificationStep.of(RectificationEvent.CONFIRM_MENDED, confirms, MAY_1))));
    }

    @Test
    void onlyTheVillageItselfAnswersAndWithEvidence() {
        Guidance open = Visits.demanded(Visits.GUIDE);
        RectificationStep bare = RectificationStep.of(RectificationEvent.REPORT_MENDED, Visits.GUIDED, MAY_1);

        assertEquals(List.of("done-missing", "evidence-missing"), codes(open.take(1, bare)));
        assertEquals(List.of(), codes(open.take(1, bare.because("已补").proved("", List.of("paper")))));
        assertEquals(
                List.of("other-party"),
                codes(open.take(
                        1,
                        RectificationStep.of(RectificationEvent.REPORT_MENDED, Actor.committees(OTHER_VILLAGE), MAY_1)
                                .because("已补")
                                .proved("第 1 页", List.of()))));
    }

    @ParameterizedTest(name = "rules of {0} to {1} on {2}: {3}")
    @CsvSource({
        "2026-05-01, , 2026-04-30, BREACH",
        "2026-05-01, , 2026-05-01, MET",
        "2026-05-01, 2027-05-01, 2027-04-30, MET",
        "2026-05-01, 2027-05-01, 2027-05-01, BREACH"
    })
    void aTownHasRulesInForceOnTheirDaysAlone(LocalDate since, LocalDate until, LocalDate on, Outcome outcome) {
        TownWorkRules town = new TownWorkRules(TOWN, "柳溪镇", List.of(Visits.rules(since, until)));

        assertEquals(outcome, TownWorkRules.RULE.judge(town, on).outcome());
        TownWorkRules.RULE.judge(town, on).findings().forEach(one -> assertEquals(Severity.WARNING, one.severity()));
    }

    @Test
    void aTownIssuesItsOwnRules() {
        WorkRules rules = Visits.rules(MAY_1, null);

        assertEquals(List.of(), codes(rules.issuedBy(Actor.town(TOWN))));
        assertEquals(List.of("other-town"), codes(rules.issuedBy(Actor.town(OTHER_TOWN))));
        assertEquals(List.of("other-town"), codes(rules.issuedBy(Actor.bureau(DISTRICT))));
    }
}
