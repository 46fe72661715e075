package org.civilaffairs.core.archive;

import static org.civilaffairs.core.register.Books.VILLAGE;
import static org.civilaffairs.core.register.Books.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Books;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Samples;
import org.civilaffairs.core.rule.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a volume with every event, its guards, and the hand-over. */
class VolumeTests {

    private static final LocalDate JAN_5 = LocalDate.of(2023, 1, 5);
    private static final Actor ASSISTANT = Actor.assistant(VILLAGE);
    private static final Actor TOWN = Actor.town(DivisionCode.parse("690102101"));
    private static final BookId BOOK = Books.id(RegisterType.RELIEF_DISTRIBUTION);
    private static final BookHead HEAD = Books.head(Books.book(RegisterType.RELIEF_DISTRIBUTION, 5, new Random(6L)))
            .orElseThrow();
    private static final Cabinet CABINET = new Cabinet(1, " 民政档案资料 ", "村委会二楼", true, JAN_5);
    private static final VolumeFacts FACTS = new VolumeFacts(HEAD, List.of(), List.of(CABINET), Samples.PLAN);

    private static final Map<VolumeState, String> EXPECTED = Map.of(
            VolumeState.OPEN, "CLOSE_VOLUME>CLOSED",
            VolumeState.CLOSED, "ARRANGE>ARRANGED",
            VolumeState.ARRANGED, "PLACE>IN_CABINET",
            VolumeState.IN_CABINET, "LEND>LENT TRANSFER_UP>TRANSFERRED RETAIN>IN_CABINET DISPOSE>DISPOSED",
            VolumeState.LENT, "GIVE_BACK>IN_CABINET",
            VolumeState.TRANSFERRED, "",
            VolumeState.DISPOSED, "");
    private static final Map<VolumeState, String> WAY = Map.of(
            VolumeState.OPEN, "",
            VolumeState.CLOSED, "CLOSE_VOLUME",
            VolumeState.ARRANGED, "CLOSE_VOLUME ARRANGE",
            VolumeState.IN_CABINET, "CLOSE_VOLUME ARRANGE PLACE",
            VolumeState.LENT, "CLOSE_VOLUME ARRANGE PLACE LEND",
            VolumeState.TRANSFERRED, "CLOSE_VOLUME ARRANGE PLACE TRANSFER_UP",
            VolumeState.DISPOSED, "CLOSE_VOLUME ARRANGE PLACE DISPOSE");

    /** Returns a volume in a state, unjudged. */
    private static Volume in(VolumeState state) {
        Volume volume = Volume.begun(
                BOOK, "0123", 1, VolumeStep.of(VolumeEvent.START_VOLUME, ASSISTANT, LocalDate.of(2022, 1, 1)));
        for (String event : WAY.get(state).split(" ")) {
            if (!event.isEmpty()) {
                volume = volume.and(step(VolumeEvent.valueOf(event), JAN_5));
            }
        }
        return volume;
    }

    private static VolumeStep step(VolumeEvent event, LocalDate on) {
        return switch (event) {
            case ARRANGE -> VolumeStep.arranged(ASSISTANT, on, 42);
            case LEND -> VolumeStep.lent(ASSISTANT, on, "审计员王某", "核对发放名册", on.plusDays(10));
            case RETAIN, DISPOSE -> VolumeStep.of(event, TOWN, on.plusYears(60)).because("鉴定清单1号");
            default -> VolumeStep.of(event, ASSISTANT, on).because("有据");
        };
    }

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (VolumeState state : VolumeState.values()) {
            for (VolumeEvent event : VolumeEvent.values()) {
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
    void stepIsTakenOnlyWhereTheTableHasIt(VolumeState state, VolumeEvent event, String to) {
        Volume before = in(state);
        Decision<Volume> decision =
                before.take(step(event, state == VolumeState.DISPOSED ? JAN_5.plusYears(70) : JAN_5), FACTS);

        assertEquals(state, before.state());
        if (to.isEmpty()) {
            assertEquals(List.of("ARC-02.not-the-next-step"), keys(decision));
        } else {
            assertEquals(List.of(), keys(decision));
            assertEquals(to, decision.accepted().orElseThrow().state().name());
        }
    }

    @Test
    void closingKeepsTheDigestAndTheArchiveNumberTellsBookYearAndVolume() {
        Volume closed = in(VolumeState.OPEN)
                .take(step(VolumeEvent.CLOSE_VOLUME, JAN_5), FACTS)
                .accepted()
                .orElseThrow();

        assertEquals(HEAD.closed(), closed.closing());
        assertEquals("0123-WS·2022-D30-MZ-0501", closed.archiveNumber());
        assertEquals(42, in(VolumeState.ARRANGED).pages());
        assertEquals(
                JAN_5.plusDays(10), in(VolumeState.LENT).loan().orElseThrow().dueOn());
        assertTrue(in(VolumeState.IN_CABINET).loan().isEmpty());
        assertEquals(
                VolumeState.OPEN,
                in(VolumeState.LENT).asOf(JAN_5.minusDays(1)).orElseThrow().state());
    }

    @Test
    void guardsAreHeld() {
        Volume open = in(VolumeState.OPEN);
        VolumeStep early = VolumeStep.of(VolumeEvent.CLOSE_VOLUME, ASSISTANT, LocalDate.of(2022, 12, 31));
        VolumeFacts broken = new VolumeFacts(
                HEAD, List.of(new ChainFault(ChainFault.Kind.MISSING, 4, 4)), List.of(CABINET), Samples.PLAN);
        VolumeFacts otherLabel =
                new VolumeFacts(HEAD, List.of(), List.of(new Cabinet(1, "民政档案", "村部", true, JAN_5)), Samples.PLAN);

        assertEquals(List.of("ARC-02.year-not-over"), keys(open.take(early, FACTS)));
        assertEquals(List.of(), keys(open.take(early.because("本册已满"), FACTS)));
        assertEquals(List.of("ARC-02.not-whole"), keys(open.take(step(VolumeEvent.CLOSE_VOLUME, JAN_5), broken)));
        assertEquals(
                List.of("ARC-02.pages-missing"),
                keys(in(VolumeState.CLOSED).take(VolumeStep.of(VolumeEvent.ARRANGE, ASSISTANT, JAN_5), FACTS)));
        assertEquals(
                List.of("ARC-01.no-cabinet-for-it"),
                keys(in(VolumeState.ARRANGED).take(step(VolumeEvent.PLACE, JAN_5), otherLabel)));
        assertEquals(
                List.of("ARC-02.borrower-missing", "ARC-02.loan-too-long", "ARC-02.reason-missing"),
                keys(in(VolumeState.IN_CABINET)
                        .take(VolumeStep.lent(ASSISTANT, JAN_5, " ", "", JAN_5.plusDays(11)), FACTS)));
        assertEquals(
                List.of("ARC-02.kept-longer", "ARC-02.reason-missing"),
                keys(in(VolumeState.IN_CABINET)
                        .take(VolumeStep.of(VolumeEvent.DISPOSE, TOWN, LocalDate.of(2052, 12, 31)), FACTS)));
        assertEquals(
                List.of("ARC-02.other-office"),
                keys(in(VolumeState.IN_CABINET)
                        .take(VolumeStep.of(VolumeEvent.DISPOSE, ASSISTANT, JAN_5.plusYears(60)), FACTS)));
        assertEquals(
                List.of("ARC-02.other-office"),
                keys(open.take(
                        VolumeStep.of(
                                VolumeEvent.CLOSE_VOLUME, Actor.assistant(DivisionCode.parse("690102101202")), JAN_5),
                        FACTS)));
        assertEquals(
                List.of("ARC-02.order"),
                keys(in(VolumeState.CLOSED).take(VolumeStep.arranged(ASSISTANT, JAN_5.minusDays(1), 9), FACTS)));
    }

    @ParameterizedTest(name = "\"{0}\" is the label: {1}")
    @CsvSource({"民政档案资料, true", "' 民政档案资料　', true", "民政档案, false", "民政档案资料柜, false", "民政 档案资料, false"})
    void b19LabelIsExactButForWhiteSpaceAroundIt(String label, boolean right) {
        assertEquals(right, new Cabinet(1, label, "村部", true, JAN_5).labelled());
    }

    @Test
    void handOverIsSignedByThreeAndExplainsDifferences() {
        HandOver right = handOver(true, "p-new", List.of("A-1", "A-2"), "");

        assertEquals(List.of(), keys(right.decide()));
        assertEquals(
                List.of("ARC-06.difference-unexplained"),
                keys(handOver(true, "p-new", List.of("A-2", "A-3"), " ").decide()));
        assertEquals(
                List.of("A-1"),
                handOver(true, "p-new", List.of("A-2", "A-3"), "").lacking());
        assertEquals(
                List.of("A-3"),
                handOver(true, "p-new", List.of("A-2", "A-3"), "").surplus());
        assertEquals(
                List.of(),
                keys(handOver(true, "p-new", List.of("A-2"), "A-1 借出未还").decide()));
        assertEquals(
                List.of("ARC-06.signature-missing", "ARC-06.to-himself"),
                keys(handOver(false, "p-old", List.of("A-1", "A-2"), "").decide()));
    }

    private static HandOver handOver(boolean signed, String taker, List<String> found, String explanation) {
        return new HandOver(
                VILLAGE,
                new PersonId("p-old"),
                new PersonId(taker),
                new PersonName("周监督"),
                JAN_5,
                true,
                signed,
                true,
                List.of("A-1", "A-2"),
                found,
                explanation);
    }

    @Test
    void volumeIsWholeFromTheStart() {
        VolumeStep start = VolumeStep.of(VolumeEvent.START_VOLUME, ASSISTANT, JAN_5);
        assertThrows(IllegalArgumentException.class, () -> Volume.begun(BOOK, " ", 1, start));
        assertThrows(IllegalArgumentException.class, () -> Volume.begun(BOOK, "0123", 0, start));
        assertThrows(IllegalArgumentException.class, () -> in(VolumeState.OPEN).and(step(VolumeEvent.PLACE, JAN_5)));
    }
}
