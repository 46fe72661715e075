package org.civilaffairs.core.register;

import static org.civilaffairs.core.register.Books.FACTS;
import static org.civilaffairs.core.register.Books.VILLAGE;
import static org.civilaffairs.core.register.Books.WRITER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who begins a year's books, and when. */
class BookOpeningTests {

    @ParameterizedTest(name = "{0} {1} of {2} on {3}: {4}")
    @CsvSource({
        "ASSISTANT, p-lin, 690102101201, 2022-01-01, ''",
        "ASSISTANT, p-lin, 690102101201, 2023-03-01, ''",
        "ASSISTANT, p-lin, 690102101201, 2021-12-31, REG-01.year-not-begun",
        "ASSISTANT, p-old, 690102101201, 2022-01-01, REG-09.not-in-post",
        "ASSISTANT, p-lin, 690102101202, 2022-01-01, REG-09.not-in-post",
        "TOWN, p-town, 690102101, 2022-01-01, ''",
        "TOWN, p-town, 690102102, 2021-01-01, REG-01.year-not-begun REG-09.other-town",
        "DISTRICT, p-lin, 690102, 2022-01-01, REG-09.not-in-post"
    })
    void whoWritesInTheBooksBeginsThemOnceTheirYearHasCome(
            Office office, String person, String division, LocalDate on, String found) {
        Writer writer = new Writer(WRITER.name(), new PersonId(person), office, DivisionCode.parse(division));

        assertEquals(
                found, String.join(" ", Books.keys(new BookOpening(VILLAGE, 2022, on, writer).decide(FACTS.inPost()))));
    }
}
