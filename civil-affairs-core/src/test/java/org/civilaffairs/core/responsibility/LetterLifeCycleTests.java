package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.OTHER_VILLAGE;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.responsibility.Letters.FACTS;
import static org.civilaffairs.core.responsibility.Letters.MARCH_1;
import static org.civilaffairs.core.responsibility.Letters.after;
import static org.civilaffairs.core.responsibility.Letters.keys;
import static org.civilaffairs.core.responsibility.Letters.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every event, and what RSP-01 and RSP-04 refuse. */
class LetterLifeCycleTests {

    private static final String RUNNING = " AMEND>%s TERMINATE>TERMINATED";
    private static final Map<LetterState, String> EXPECTED = Map.ofEntries(
            Map.entry(LetterState.DRAFT, "REVISE>DRAFT AGREE>AGREED SIGN_BY_TOWN>SIGNED_BY_TOWN WITHDRAW>WITHDRAWN"),
            Map.entry(LetterState.AGREED, "REVISE>DRAFT SIGN_BY_TOWN>SIGNED_BY_TOWN WITHDRAW>WITHDRAWN"),
            Map.entry(LetterState.SIGNED_BY_TOWN, "SIGN_BY_ASSISTANT>SIGNED WITHDRAW>WITHDRAWN"),
            Map.entry(LetterState.SIGNED, "TAKE_EFFECT>IN_FORCE" + RUNNING.formatted("SIGNED")),
            Map.entry(
                    LetterState.IN_FORCE,
                    "MID_YEAR_CHECK>MID_CHECKED SELF_ASSESS>SELF_ASSESSED" + RUNNING.formatted("IN_FORCE")),
            Map.entry(LetterState.MID_CHECKED, "SELF_ASSESS>SELF_ASSESSED" + RUNNING.formatted("MID_CHECKED")),
            Map.entry(LetterState.WITHDRAWN, ""),
            Map.entry(LetterState.TERMINATED, "SELF_ASSESS>SELF_ASSESSED ASSESS>ASSESSED"),
            Map.entry(LetterState.SELF_ASSESSED, "ASSESS>ASSESSED"),
            Map.entry(LetterState.ASSESSED, "ACKNOWLEDGE>ACKNOWLEDGED OBJECT>OBJECTED CONFIRM>CONFIRMED"),
            Map.entry(LetterState.ACKNOWLEDGED, "CONFIRM>CONFIRMED"),
            Map.entry(LetterState.OBJECTED, "DECIDE>ASSESSED"),
            Map.entry(LetterState.CONFIRMED, "FILE>FILED"),
            Map.entry(LetterState.FILED, ""));

    private static final String SIGNED = "SIGN_BY_TOWN SIGN_BY_ASSISTANT";
    private static final String ASSESSED = SIGNED + " TAKE_EFFECT SELF_ASSESS ASSESS";
    private static final Map<LetterState, String> WAY = Map.ofEntries(
            Map.entry(LetterState.DRAFT, "REVISE"),
            Map.entry(LetterState.AGREED, "AGREE"),
            Map.entry(LetterState.SIGNED_BY_TOWN, "SIGN_BY_TOWN"),
            Map.entry(LetterState.SIGNED, SIGNED),
            Map.entry(LetterState.IN_FORCE, SIGNED + " TAKE_EFFECT"),
            Map.entry(LetterState.MID_CHECKED, SIGNED + " TAKE_EFFECT MID_YEAR_CHECK"),
            Map.entry(LetterState.WITHDRAWN, "SIGN_BY_TOWN WITHDRAW"),
            Map.entry(LetterState.TERMINATED, SIGNED + " TERMINATE"),
            Map.entry(LetterState.SELF_ASSESSED, SIGNED + " TAKE_EFFECT SELF_ASSESS"),
            Map.entry(LetterState.ASSESSED, ASSESSED),
            Map.entry(LetterState.ACKNOWLEDGED, ASSESSED + " ACKNOWLEDGE"),
            Map.entry(LetterState.OBJECTED, ASSESSED + " OBJECT"),
            Map.entry(LetterState.CONFIRMED, ASSESSED + " CONFIRM"),
            Map.entry(LetterState.FILED, ASSESSED + " ACKNOWLEDGE CONFIRM FILE"));

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (LetterState state : LetterState.values()) {
            for (LetterEvent event : LetterEvent.values()) {
                String to = Stream.of(EXPECTED.get(state).split(" "))
                        .filter(cell -> cell.startsWith(event + ">"))
                        .map(cell -> cell.substring(cell.indexOf('>') + 1))
                        .findFirst()
                        .orElse("");
                pairs.add(Arguments.of(state, event, to));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @MethodSource("pairs")
    void stepIsTakenOnlyWhereTheTableHasIt(LetterState state, LetterEvent event, String to) {
        Letter before = after(WAY.get(state).split(" "));
        LetterStep step = step(event, MARCH_1);

        assertEquals(state, before.state());
        if (to.isEmpty()) {
            assertEquals(List.of("RSP-04.not-the-next-step"), keys(before.take(step, FACTS)));
            assertThrows(IllegalArgumentException.class, () -> before.and(step));
        } else {
            assertEquals(to, before.and(step).state().name());
        }
    }

    @ParameterizedTest(name = "{1} signs as {0} by {2}: {3}")
    @CsvSource({
        "TOWN, SIGN_BY_TOWN, 周民政, ''",
        "TOWN, SIGN_BY_TOWN, '', RSP-04.signatory-missing",
        "OTHER_TOWN, SIGN_BY_TOWN, 周民政, RSP-04.other-office",
        "ASSISTANT, SIGN_BY_ASSISTANT, p1, ''",
        "ASSISTANT, SIGN_BY_ASSISTANT, village-head, RSP-01.other-signatory",
        "ASSISTANT, SIGN_BY_ASSISTANT, '', RSP-01.other-signatory",
        "VILLAGE_COMMITTEES, SIGN_BY_ASSISTANT, p1, RSP-04.other-office",
        "OTHER_VILLAGE, SIGN_BY_ASSISTANT, p1, RSP-04.other-office",
        "TOWN, SIGN_BY_ASSISTANT, p1, RSP-04.other-office"
    })
    void b15OnlyTheAssistantInPersonAndTheTownSign(String who, LetterEvent event, String by, String key) {
        Actor actor =
                switch (who) {
                    case "TOWN" -> Actor.town(TOWN);
                    case "OTHER_TOWN" -> Actor.town(OTHER_TOWN);
                    case "OTHER_VILLAGE" -> Actor.assistant(OTHER_VILLAGE);
                    default -> new Actor(Office.valueOf(who), VILLAGE);
                };
        Letter before = event == LetterEvent.SIGN_BY_TOWN ? after() : after("SIGN_BY_TOWN");
        Decision<Letter> decision =
                before.take(LetterStep.of(event, actor, MARCH_1).by(by), FACTS);

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(decision));
        assertEquals(key.isEmpty(), decision.accepted().isPresent());
    }

    @Test
    void b16SignedByTheTownAloneIsNotSigned() {
        Letter letter = after("SIGN_BY_TOWN");

        assertEquals(LetterState.SIGNED_BY_TOWN, letter.state());
        assertTrue(letter.signedBy(Office.TOWN));
        assertFalse(letter.signedBy(Office.ASSISTANT));
        assertTrue(letter.signedOn().isEmpty());
        assertEquals(
                MARCH_1,
                letter.and(step(LetterEvent.SIGN_BY_ASSISTANT, MARCH_1))
                        .signedOn()
                        .orElseThrow());
    }

    @Test
    void amendmentSignedByBothAloneChangesWhatIsSigned() {
        Letter signed = after(SIGNED.split(" "));
        Terms other = Terms.of(List.of(Target.judged("Z1", "全部工作", Terms.TIES, Terms.WHOLE)));
        Signature town = new Signature(Office.TOWN, "周民政", MARCH_1);
        Signature own = new Signature(Office.ASSISTANT, "p1", MARCH_1);
        Signature head = new Signature(Office.ASSISTANT, "p9", MARCH_1);
        LetterStep amend = step(LetterEvent.AMEND, MARCH_1);

        assertEquals(
                List.of("RSP-01.amendment-unsigned"),
                keys(signed.take(amend.with(new Amendment(other, List.of(town))), FACTS)));
        assertEquals(
                List.of("RSP-01.amendment-unsigned"),
                keys(signed.take(amend.with(new Amendment(other, List.of(town, head))), FACTS)));
        assertEquals(
                List.of("RSP-04.reason-missing", "RSP-04.terms-missing"), keys(signed.take(amend.because(""), FACTS)));
        Letter amended = signed.take(amend.with(new Amendment(other, List.of(own, town))), FACTS)
                .accepted()
                .orElseThrow();
        assertEquals(LetterState.SIGNED, amended.state());
        assertEquals(other, amended.terms());
        assertEquals(2, amended.version());
        assertEquals(List.of("RSP-04.terms-missing"), keys(after().take(step(LetterEvent.REVISE, MARCH_1), FACTS)));
    }

    @Test
    void stepsKeepTheirOrderTheirReasonsAndTheirPost() {
        Letter running = after((SIGNED + " TAKE_EFFECT").split(" "));

        assertEquals(
                List.of("RSP-04.order"),
                keys(running.take(step(LetterEvent.MID_YEAR_CHECK, MARCH_1.minusDays(1)), FACTS)));
        assertEquals(List.of("RSP-04.still-in-post"), keys(running.take(step(LetterEvent.TERMINATE, MARCH_1), FACTS)));
        assertEquals(
                List.of("RSP-04.report-missing"),
                keys(running.take(step(LetterEvent.SELF_ASSESS, MARCH_1).because(""), FACTS)));
        assertEquals(
                List.of("RSP-04.reason-missing"),
                keys(after().take(step(LetterEvent.WITHDRAW, MARCH_1).because(""), FACTS)));
    }
}
