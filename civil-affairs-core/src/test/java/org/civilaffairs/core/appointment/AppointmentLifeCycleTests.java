package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.Case.FACTS;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.lifecycle.Transition;
import org.civilaffairs.core.rule.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every event: what the table says, and what asking for the step does. */
class AppointmentLifeCycleTests {

    /** State, then each event that can happen in it, who takes it and where it leads; whatever is not here can't happen. */
    private static final String EXPECTED = """
            DRAFT RECOMMEND/V>RECOMMENDED
            RECOMMENDED START_REVIEW/T>UNDER_REVIEW REJECT/T>REJECTED APPROVE/T>APPROVED
            UNDER_REVIEW RETURN_FOR_SUPPLEMENT/T>RETURNED REJECT/T>REJECTED APPROVE/T>APPROVED
            RETURNED RESUBMIT/V>UNDER_REVIEW
            REJECTED
            APPROVED ENTER_POST/VTS>IN_POST FILE/D>APPROVED RETURN_FILING/D>APPROVED DIE/TS>ENDING ABOLISH_UNIT/TS>ENDING
            IN_POST FILE/D>IN_POST RETURN_FILING/D>IN_POST SUSPEND/T>SUSPENDED SUBMIT_RESIGNATION/A>RESIGNATION_PENDING \
            PROPOSE_DISMISSAL/VT>DISMISSAL_PENDING DIE/TS>ENDING ABOLISH_UNIT/TS>ENDING END_TERM/TS>ENDING REPLACE/T>ENDING
            SUSPENDED FILE/D>SUSPENDED RETURN_FILING/D>SUSPENDED RESUME/T>IN_POST DIE/TS>ENDING ABOLISH_UNIT/TS>ENDING \
            END_TERM/TS>ENDING REPLACE/T>ENDING
            RESIGNATION_PENDING FILE/D>RESIGNATION_PENDING RETURN_FILING/D>RESIGNATION_PENDING ACCEPT_RESIGNATION/T>ENDING \
            DIE/TS>ENDING ABOLISH_UNIT/TS>ENDING END_TERM/TS>ENDING REPLACE/T>ENDING
            DISMISSAL_PENDING FILE/D>DISMISSAL_PENDING RETURN_FILING/D>DISMISSAL_PENDING DECIDE_DISMISSAL/T>ENDING \
            REJECT_DISMISSAL/T>IN_POST DIE/TS>ENDING ABOLISH_UNIT/TS>ENDING END_TERM/TS>ENDING REPLACE/T>ENDING
            ENDING FILE/D>ENDING RETURN_FILING/D>ENDING HAND_OVER/VTA>ENDED
            ENDED FILE_END/D>ENDED
            """;

    private static final Map<Character, Office> LETTERS = Map.of(
            'V', Office.VILLAGE_COMMITTEES,
            'T', Office.TOWN,
            'D', Office.DISTRICT,
            'A', Office.ASSISTANT,
            'S', Office.SYSTEM);

    /** The shortest way into each state, by the events after the nomination. */
    private static final Map<AppointmentState, String> WAY = new EnumMap<>(Map.ofEntries(
            Map.entry(AppointmentState.DRAFT, ""),
            Map.entry(AppointmentState.RECOMMENDED, "RECOMMEND"),
            Map.entry(AppointmentState.UNDER_REVIEW, "RECOMMEND START_REVIEW"),
            Map.entry(AppointmentState.RETURNED, "RECOMMEND START_REVIEW RETURN_FOR_SUPPLEMENT"),
            Map.entry(AppointmentState.REJECTED, "RECOMMEND REJECT"),
            Map.entry(AppointmentState.APPROVED, "RECOMMEND APPROVE"),
            Map.entry(AppointmentState.IN_POST, "RECOMMEND APPROVE ENTER_POST"),
            Map.entry(AppointmentState.SUSPENDED, "RECOMMEND APPROVE ENTER_POST SUSPEND"),
            Map.entry(AppointmentState.RESIGNATION_PENDING, "RECOMMEND APPROVE ENTER_POST SUBMIT_RESIGNATION"),
            Map.entry(AppointmentState.DISMISSAL_PENDING, "RECOMMEND APPROVE ENTER_POST PROPOSE_DISMISSAL"),
            Map.entry(AppointmentState.ENDING, "RECOMMEND APPROVE ENTER_POST END_TERM"),
            Map.entry(AppointmentState.ENDED, "RECOMMEND APPROVE ENTER_POST END_TERM HAND_OVER")));

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (AppointmentState state : AppointmentState.values()) {
            for (AppointmentEvent event : AppointmentEvent.values()) {
                pairs.add(Arguments.of(state, event, expected(state, event)));
            }
        }
        return pairs.stream();
    }

    private static Optional<String> expected(AppointmentState state, AppointmentEvent event) {
        return EXPECTED.lines()
                .filter(line -> line.startsWith(state + " "))
                .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                .filter(cell -> cell.startsWith(event + "/"))
                .findFirst();
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @MethodSource("pairs")
    void tableSaysWhatIsWritten(AppointmentState state, AppointmentEvent event, Optional<String> expected) {
        Optional<Transition<AppointmentState, AppointmentEvent>> row = AppointmentLifeCycle.TABLE.find(state, event);

        assertEquals(expected.isPresent(), row.isPresent());
        expected.ifPresent(cell -> {
            EnumSet<Office> who = EnumSet.noneOf(Office.class);
            cell.substring(cell.indexOf('/') + 1, cell.indexOf('>'))
                    .chars()
                    .forEach(c -> who.add(LETTERS.get((char) c)));
            assertEquals(cell.substring(cell.indexOf('>') + 1), row.get().to().name());
            assertEquals(who, row.get().who());
        });
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @MethodSource("pairs")
    void stepIsTakenOnlyWhereTheTableHasIt(AppointmentState state, AppointmentEvent event, Optional<String> expected) {
        Appointment before = in(state);
        if (event == AppointmentEvent.RETURN_FILING && expected.isPresent()) {
            before = before.and(step(AppointmentEvent.FILE, Office.DISTRICT, MAY_1));
        }
        LocalDate asked = event == AppointmentEvent.ENTER_POST ? MAY_1.plusDays(1) : MAY_1;
        for (Office office : Office.values()) {
            boolean may = expected.filter(cell -> LETTERS.entrySet().stream()
                            .anyMatch(letter -> letter.getValue() == office
                                    && cell.substring(cell.indexOf('/'), cell.indexOf('>'))
                                                    .indexOf(letter.getKey())
                                            > 0))
                    .isPresent();
            Decision<Appointment> decision = before.take(step(event, office, asked), FACTS);

            assertEquals(may, decision.accepted().isPresent(), () -> office + ": " + decision.findings());
            if (may) {
                String to = expected.get().substring(expected.get().indexOf('>') + 1);
                assertEquals(to, decision.accepted().get().state().name());
            } else if (expected.isPresent()) {
                assertEquals(List.of("APT-08.other-level"), keys(decision));
            } else if (event != AppointmentEvent.ENTER_POST) {
                assertTrue(
                        List.of(
                                        "APT-08.not-the-next-step",
                                        "APT-08.twice",
                                        "APT-09.ended-is-final",
                                        "APT-08.other-level")
                                .contains(keys(decision).get(0)),
                        () -> keys(decision).toString());
            }
        }
    }

    @Test
    void everyStateIsReachedByItsWay() {
        WAY.forEach((state, way) -> assertEquals(state, in(state).state()));
        assertEquals(AppointmentState.values().length, WAY.size());
    }

    /** The approval takes effect later than the steps, so that APPROVED is seen as it is. */
    private static Appointment in(AppointmentState state) {
        Appointment appointment = new Appointment(
                "a", VILLAGE, Case.candidate("p1"), new History(List.of(Case.nomination(VILLAGE, MAY_1))));
        for (String name : WAY.get(state).split(" ")) {
            if (!name.isEmpty()) {
                AppointmentEvent event = AppointmentEvent.valueOf(name);
                Step step = step(event, Office.TOWN, MAY_1);
                boolean waits = event == AppointmentEvent.APPROVE && state == AppointmentState.APPROVED;
                appointment = appointment.and(waits ? step.effectiveOn(MAY_1.plusDays(1)) : step);
            }
        }
        return appointment;
    }

    private static Step step(AppointmentEvent event, Office office, LocalDate on) {
        Actor actor =
                switch (office) {
                    case VILLAGE_COMMITTEES -> Actor.committees(VILLAGE);
                    case TOWN -> Actor.town(Case.TOWN);
                    case DISTRICT -> Actor.bureau(Case.DISTRICT);
                    case ASSISTANT -> Actor.assistant(VILLAGE);
                    case SYSTEM -> Actor.system(VILLAGE);
                };
        Step step = Step.of(event, actor, on).because("有据").filedAs("备1");
        return event == AppointmentEvent.RECOMMEND ? step.signedBy(EnumSet.allOf(Committee.class)) : step;
    }
}
