package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.Books.CALENDAR;
import static org.civilaffairs.core.register.Books.FACTS;
import static org.civilaffairs.core.register.Books.VILLAGE;
import static org.civilaffairs.core.register.Books.WRITER;
import static org.civilaffairs.core.register.Books.id;
import static org.civilaffairs.core.register.Books.keys;
import static org.civilaffairs.core.register.Books.wanted;
import static org.civilaffairs.core.register.Samples.JUNE_22;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may write, what is written once, and where an amount counts. */
class WriterAndHomeTests {

    private static final BookHead EMPTY = BookHead.empty(id(RegisterType.MEETING));
    private static final EntryWanted MEETING = AppendTests.complete(wanted(RegisterType.MEETING, JUNE_22));

    @Test
    void originWritesOnceAndMoneyHasOneHome() {
        BookHead relief = BookHead.empty(id(RegisterType.RELIEF_DISTRIBUTION));
        EntryWanted handed = AppendTests.complete(wanted(RegisterType.RELIEF_DISTRIBUTION, JUNE_22))
                .from("relief-7", "pay-7");

        assertEquals(List.of(), keys(relief.append(handed, FACTS)));
        assertEquals(List.of("REG-07.written-already"), keys(relief.append(handed, FACTS.counted(true, ""))));
        assertEquals(
                List.of("REG-08.counted-already"), keys(relief.append(handed, FACTS.counted(false, "R06 2022-3"))));
        assertEquals(List.of("REG-08.no-home-here"), keys(EMPTY.append(MEETING.from("", "pay-7"), FACTS)));
    }

    @ParameterizedTest(name = "{0} of {1} from {2}: {3}")
    @CsvSource({
        "ASSISTANT, p-lin, 690102101201, ELECTRONIC, ''",
        "ASSISTANT, p-old, 690102101201, ELECTRONIC, REG-09.not-in-post",
        "ASSISTANT, p-lin, 690102101202, ELECTRONIC, REG-09.not-in-post",
        "TOWN, p-town, 690102101, PAPER_REKEYED, ''",
        "TOWN, p-town, 690102101, ELECTRONIC, REG-09.not-from-paper",
        "TOWN, p-town, 690102001, PAPER_REKEYED, REG-09.other-town",
        "DISTRICT, p-lin, 690102, PAPER_REKEYED, REG-09.not-in-post"
    })
    void writerIsInPostOrKeysInFromPaper(
            org.civilaffairs.core.lifecycle.Office office,
            String person,
            String division,
            EntrySource source,
            String key) {
        Writer writer = new Writer(new PersonName("王某"), new PersonId(person), office, DivisionCode.parse(division));
        EntryWanted wanted = EntryWanted.of(VILLAGE, MEETING.content().orElseThrow(), JUNE_22, writer, "")
                .with(MEETING.originals())
                .recorded(JUNE_22, source);
        Decision<RegisterEntry> decision = EMPTY.append(wanted, FACTS);

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(decision));
        decision.accepted()
                .ifPresent(entry -> assertEquals(
                        source == EntrySource.PAPER_REKEYED,
                        EntryMark.of(entry, Samples.PLAN, CALENDAR).keyedInByTown()));
    }

    @Test
    void bookTakesItsOwnKindOnlyAndNoIdentityNumberInClear() {
        BookHead other = BookHead.empty(id(RegisterType.SELF_GOVERNANCE));

        assertEquals(List.of("REG-02.other-book"), keys(other.append(MEETING, FACTS)));
        assertEquals(
                List.of("REG-02.identity-number-in-clear"),
                keys(EMPTY.append(MEETING.checked("", "见690102193807079312"), FACTS)));
        assertEquals(List.of("REG-02.not-text"), keys(EMPTY.append(MEETING.checked("", "见\u0001"), FACTS)));
        EntryWanted saltless =
                EntryWanted.of(VILLAGE, Samples.content(RegisterType.SUBSISTENCE_ALLOWANCE), JUNE_22, WRITER, "");
        BookHead allowances = BookHead.empty(id(RegisterType.SUBSISTENCE_ALLOWANCE));
        assertThrows(IllegalArgumentException.class, () -> allowances.append(saltless, FACTS));
    }

    @Test
    void everyRefusalReadsWholeInEveryLanguage() {
        EntryWanted bad =
                MEETING.concerning(2025).checked("", "690102193807079312").from("d", "p");
        List<Decision<RegisterEntry>> decisions = Stream.of(EMPTY.closed(), EMPTY)
                .map(head -> head.append(bad, FACTS.counted(true, "R05 2022-1")))
                .toList();
        decisions.forEach(decision -> decision.findings().forEach(finding -> {
            for (Language language : Language.values()) {
                assertFalse(Messages.of(finding, language).contains("{"));
            }
        }));
    }
}
