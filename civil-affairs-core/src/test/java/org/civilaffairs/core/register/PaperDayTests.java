package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.AppendTests.complete;
import static org.civilaffairs.core.register.Books.CALENDAR;
import static org.civilaffairs.core.register.Books.FACTS;
import static org.civilaffairs.core.register.Books.id;
import static org.civilaffairs.core.register.Books.keys;
import static org.civilaffairs.core.register.Books.wanted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.civilaffairs.core.rule.ParameterUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long the day that a paper bears is taken for that of its writing (REG-03). */
class PaperDayTests {

    private static final LocalDate MONDAY = LocalDate.of(2022, 6, 20);

    private static RegisterEntry written(EntryWanted wanted, BookFacts facts) {
        return BookHead.empty(wanted.book()).append(wanted, facts).accepted().orElseThrow();
    }

    @ParameterizedTest(name = "book {0}, {1}, paper of {2}, entered on {3}: {4}")
    @CsvSource({
        "R01, PAPER,         2022-06-20, 2022-06-20, ''",
        "R01, PAPER,         2022-06-20, 2022-06-27, ''",
        "R01, PAPER,         2022-06-20, 2022-06-28, REG-03.paper-too-old",
        "R01, IMPORT,        2022-06-20, 2022-06-28, REG-03.paper-too-old",
        "R01, ELECTRONIC,    2022-06-20, 2022-06-28, ''",
        "R05, PAPER,         2022-06-20, 2022-06-27, ''",
        "R05, PAPER,         2022-06-20, 2022-06-28, REG-03.paper-too-old",
        "R01, PAPER,         2022-06-24, 2022-06-27, REG-03.late",
        "R01, PAPER,         2022-06-20, 2023-01-10, REG-03.calendar-unknown",
        "R05, PAPER,         2022-06-20, 2023-01-10, REG-03.calendar-unknown",
        "R05, PAPER,         2022-06-21, 2023-01-10, REG-03.not-the-same-day"
    })
    void countsForSomeWorkingDaysAndThenTheDayOfEntering(
            String book, EntrySource source, LocalDate paper, LocalDate entered, String key) {
        RegisterType type = RegisterType.find(book).orElseThrow();
        EntryWanted wanted = complete(wanted(type, MONDAY)).recorded(paper, source);
        BookFacts facts = FACTS.enteredOn(entered);

        String found = String.join(" ", keys(BookHead.empty(id(type)).append(wanted, facts)));
        Timeliness time = Timeliness.of(written(wanted, facts), Samples.PLAN, CALENDAR, Optional.of(entered));

        assertEquals(key, found);
        assertEquals(key.endsWith("unknown"), time.undetermined(), "undetermined");
        assertEquals(!key.isEmpty() && !time.undetermined(), time.late(), "late");
    }

    @Test
    void whoeverAnswersForTheDayIsNotAskedForTheOther() {
        EntryWanted wanted = complete(wanted(RegisterType.MEETING, MONDAY)).recorded(MONDAY, EntrySource.PAPER);

        assertTrue(keys(BookHead.empty(wanted.book()).append(wanted, FACTS)).isEmpty());
    }

    @Test
    void findingNamesBothDaysAndBothParameters() {
        EntryWanted wanted = complete(wanted(RegisterType.MEETING, MONDAY)).recorded(MONDAY, EntrySource.PAPER);
        Finding finding = BookHead.empty(wanted.book())
                .append(wanted, FACTS.enteredOn(LocalDate.of(2022, 6, 29)))
                .findings()
                .get(0);

        assertEquals(
                "《民政工作会议记录簿》2022-06-20 的事项，纸质记载为 2022-06-20 登记，2022-06-29 才录入，已超过 5 个工作日，"
                        + "登记日期按录入日计：已过 7 个工作日，应在 3 个工作日内登记。",
                Messages.of(finding, Language.ZH_HANS));
        assertEquals(
                "register.R01.workingDays register.paperDays",
                String.join(
                        " ",
                        finding.parameters().stream().map(ParameterUse::key).toList()));
    }
}
