package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.Books.CALENDAR;
import static org.civilaffairs.core.register.Books.FACTS;
import static org.civilaffairs.core.register.Books.SALT;
import static org.civilaffairs.core.register.Books.VILLAGE;
import static org.civilaffairs.core.register.Books.WRITER;
import static org.civilaffairs.core.register.Books.id;
import static org.civilaffairs.core.register.Books.keys;
import static org.civilaffairs.core.register.Books.wanted;
import static org.civilaffairs.core.register.Samples.JUNE_22;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a book takes, what it takes with a warning, and what it refuses. */
class AppendTests {

    private static final BookHead EMPTY = BookHead.empty(id(RegisterType.MEETING));
    private static final EntryWanted MEETING = complete(wanted(RegisterType.MEETING, JUNE_22));

    static EntryWanted complete(EntryWanted wanted) {
        return wanted.with(wanted.missing().stream()
                .map(kind -> Original.paper(kind, new PaperPlace(1, 2, 7, 12)))
                .toList());
    }

    @Test
    void numbersFollowEachOtherAndEachEntryTheDigestBefore() {
        RegisterEntry first = EMPTY.append(MEETING, FACTS).accepted().orElseThrow();
        RegisterEntry second = first.head().append(MEETING, FACTS).accepted().orElseThrow();

        assertEquals(1, first.number());
        assertEquals(2, second.number());
        assertEquals(id(RegisterType.MEETING).headingDigest(), first.previous());
        assertEquals(first.digest(), second.previous());
        assertTrue(first.intact() && second.intact());
        assertEquals(List.of(), keys(EMPTY.append(MEETING, FACTS)));
    }

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void sensitiveValuesNeverStandInAnEntryAndCanBeProved(RegisterType type) {
        RegisterEntry entry = Books.first(type);
        Map<String, String> truth = Samples.content(type).values();

        for (Column column : type.columns()) {
            String value = truth.get(column.key());
            if (column.sensitive() && value != null) {
                String text = entry.fields().get(column.key());
                assertFalse(entry.canonical().contains(value), column::toString);
                assertTrue(Commitment.proves(text, SALT, column, value));
                assertFalse(Commitment.proves(text, SALT.replace('0', '1'), column, value));
                assertEquals(column.masked(value), Commitment.shown(text));
            }
        }
    }

    @ParameterizedTest(name = "book {0}, happened {1}, recorded {2}: {3}")
    @CsvSource({
        "R01, 2022-05-30, 2022-06-02, ''",
        "R01, 2022-05-30, 2022-06-06, REG-03.late",
        "R01, 2022-06-02, 2022-06-08, ''",
        "R01, 2022-06-17, 2022-06-22, ''",
        "R01, 2022-06-17, 2022-06-23, REG-03.late",
        "R04, 2022-06-15, 2022-06-22, ''",
        "R04, 2022-06-15, 2022-06-23, REG-03.late",
        "R05, 2022-06-22, 2022-06-22, ''",
        "R05, 2022-06-22, 2022-06-23, REG-03.not-the-same-day",
        "R05, 2022-06-25, 2022-06-26, REG-03.not-the-same-day",
        "R06, 2022-06-22, 2022-06-23, REG-03.not-the-same-day",
        "R10, 2022-06-22, 2022-06-23, ''",
        "R10, 2022-06-22, 2022-06-24, REG-03.late",
        "R02, 2022-06-22, 2022-06-23, ''",
        "R02, 2022-06-22, 2022-06-24, REG-03.late",
        "R01, 2022-06-23, 2022-06-22, REG-03.future"
    })
    void lateEntryIsTakenWithAWarningAndAFutureOneRefused(String book, LocalDate on, LocalDate recorded, String key) {
        RegisterType type = RegisterType.find(book).orElseThrow();
        EntryWanted wanted = complete(wanted(type, on)).recorded(recorded, EntrySource.PAPER);
        Decision<RegisterEntry> decision = BookHead.empty(id(type)).append(wanted, FACTS);

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(decision));
        assertEquals(!key.endsWith("future"), decision.accepted().isPresent());
        decision.accepted()
                .ifPresent(entry -> assertEquals(
                        !key.isEmpty(),
                        EntryMark.of(entry, Samples.PLAN, CALENDAR).late()));
    }

    @Test
    void lateFindingCountsWorkingDaysAndNamesItsParameter() {
        var finding = EMPTY.append(MEETING.recorded(LocalDate.of(2022, 6, 29), EntrySource.PAPER), FACTS)
                .findings()
                .get(0);

        assertEquals("5", finding.facts().get("taken"));
        assertEquals("register.R01.workingDays", finding.parameters().get(0).key());
        assertTrue(Messages.of(finding, Language.ZH_HANS).contains("已过 5 个工作日"));
    }

    @Test
    void yearWithoutACalendarIsUndetermined() {
        BookFacts facts = BookFacts.of(Samples.PLAN, WorkingDays.of(List.of()), Set.of(Books.ASSISTANT));

        assertEquals(
                List.of("REG-03.calendar-unknown"),
                keys(EMPTY.append(MEETING.recorded(JUNE_22.plusDays(9), EntrySource.PAPER), facts)));
    }

    @Test
    void clockOfBookTwoStartsWithKnowing() {
        BookHead head = BookHead.empty(id(RegisterType.HARDSHIP_CHANGE));
        EntryWanted change = complete(EntryWanted.of(
                VILLAGE, Samples.content(RegisterType.HARDSHIP_CHANGE), JUNE_22.minusDays(20), WRITER, SALT));

        assertEquals(List.of("REG-02.required"), keys(head.append(change, FACTS)));
        EntryWanted today = change.recorded(JUNE_22, EntrySource.PAPER);
        assertEquals(List.of(), keys(head.append(today.known(JUNE_22), FACTS)));
        assertEquals(
                List.of("REG-03.known-before-event"), keys(head.append(today.known(JUNE_22.minusDays(21)), FACTS)));
        assertEquals(List.of("REG-03.future"), keys(head.append(today.known(JUNE_22.plusDays(1)), FACTS)));
    }

    @Test
    void missingOriginalsAreListedAndStayWithTheEntry() {
        EntryWanted bare = MEETING.with(List.of(Original.scan(
                DocumentKind.PHOTO, "a-1", id(RegisterType.MEETING).headingDigest())));
        Decision<RegisterEntry> decision = EMPTY.append(bare, FACTS);

        assertEquals(List.of("REG-04.originals-missing"), keys(decision));
        assertEquals(
                Set.of(
                        DocumentKind.MEETING_NOTICE,
                        DocumentKind.SIGN_IN_SHEET,
                        DocumentKind.SIGNED_MINUTES,
                        DocumentKind.VOTE_SHEET),
                decision.accepted().orElseThrow().missing());
        assertTrue(Messages.of(decision.findings().get(0), Language.ZH_HANS).contains("签到表"));
    }

    @Test
    void correctionNamesAnEntryThatStands() {
        EntryMark entry = EntryMark.of(Books.first(RegisterType.MEETING), Samples.PLAN, CALENDAR);
        BookHead head = Books.first(RegisterType.MEETING).head();
        EntryWanted right = EntryWanted.correction(
                        VILLAGE, Samples.content(RegisterType.MEETING), JUNE_22, 1, "笔误", WRITER, SALT)
                .with(MEETING.originals());
        EntryWanted unexplained = EntryWanted.voiding(VILLAGE, RegisterType.MEETING, JUNE_22, 1, " ", WRITER);
        EntryMark voiding =
                new EntryMark(1, EntryKind.VOID, JUNE_22, JUNE_22, 1, false, new java.util.TreeSet<>(), false, "", "");

        RegisterEntry corrected =
                head.append(right, FACTS.referringTo(entry, false)).accepted().orElseThrow();
        assertEquals(1, corrected.refersTo());
        assertEquals(List.of("REG-05.no-such-entry"), keys(head.append(right, FACTS)));
        assertEquals(List.of("REG-05.struck-already"), keys(head.append(right, FACTS.referringTo(entry, true))));
        assertEquals(List.of("REG-05.nothing-to-correct"), keys(head.append(right, FACTS.referringTo(voiding, false))));
        assertEquals(List.of("REG-05.reason-missing"), keys(head.append(unexplained, FACTS.referringTo(entry, false))));
        assertThrows(
                IllegalArgumentException.class,
                () -> EntryWanted.voiding(VILLAGE, RegisterType.MEETING, JUNE_22, 0, "重复", WRITER));
    }

    @Test
    void nilEntryIsOfAnEmptyQuarter() {
        EntryWanted nil = EntryWanted.nil(VILLAGE, RegisterType.MEETING, 2022, 2, WRITER);
        EntryWanted early = nil.recorded(JUNE_22, EntrySource.ELECTRONIC);
        EntryWanted odd = new EntryWanted(
                VILLAGE,
                RegisterType.MEETING,
                EntryKind.NIL,
                JUNE_22,
                Optional.empty(),
                JUNE_22,
                Optional.empty(),
                0,
                "",
                WRITER,
                "",
                EntrySource.ELECTRONIC,
                List.of(),
                "",
                "",
                0,
                "",
                "");

        assertEquals(List.of(), keys(EMPTY.append(nil, FACTS)));
        assertEquals(LocalDate.of(2022, 6, 30), nil.happenedOn());
        assertEquals(List.of("ARC-02.nil-in-spite-of-entries"), keys(EMPTY.append(nil, FACTS.withQuarterTaken(true))));
        assertEquals(List.of("REG-03.future"), keys(EMPTY.append(early, FACTS)));
        assertEquals(List.of("ARC-02.nil-of-a-quarter"), keys(EMPTY.append(odd, FACTS)));
    }

    @Test
    void closedBookRefusesAndLateFactsGoToTheNextYearsBook() {
        BookHead next = BookHead.empty(new BookId(VILLAGE, RegisterType.MEETING, 2023));
        EntryWanted late = MEETING.recorded(LocalDate.of(2023, 3, 1), EntrySource.PAPER);

        assertEquals(List.of("ARC-03.closed"), keys(EMPTY.closed().append(MEETING, FACTS)));
        assertEquals(List.of("ARC-03.other-year", "REG-03.calendar-unknown"), keys(next.append(late, FACTS)));
        assertEquals(
                new BookId(VILLAGE, RegisterType.MEETING, 2023),
                late.concerning(2022).book());
        assertEquals(List.of("REG-03.calendar-unknown"), keys(next.append(late.concerning(2022), FACTS)));
        assertEquals(
                List.of("ARC-03.other-year", "REG-03.calendar-unknown"),
                keys(next.append(late.concerning(2021), FACTS)));
    }
}
