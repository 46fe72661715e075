package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.village;
import static org.civilaffairs.core.supervision.RegisterReviewTests.judged;
import static org.civilaffairs.core.supervision.RegisterReviewTests.year;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which villages are asked for their books, from which day on. */
class BooksAskedTests {

    private static final LocalDate JUNE_1 = day(2026, 6, 1);
    private static final DivisionCode VILLAGE = village(0, 0);

    /** Returns the plan's policies with the day from which every village is asked for its books. */
    static Policies askedFrom(LocalDate day) {
        return Policies.plan()
                .with(List.of(new PolicyEntry(
                        Parameters.KEPT_FROM.key(),
                        day.toString(),
                        new Scope(Case.DISTRICT.digits()),
                        Days.from(Case.ESTABLISHED.minusYears(1)),
                        "通知",
                        Layer.PARAMETER)));
    }

    @ParameterizedTest(name = "asked from {0}, judged on {1}: {2}")
    @CsvSource({
        "2026-01-01, 2025-12-31, ''",
        "2026-01-01, 2026-01-01, ARC-01.nothing-set-up REG-01.never-kept",
        "2000-01-01, 2026-06-01, ARC-01.nothing-set-up REG-01.never-kept"
    })
    void villageThatNeverSetUpAnythingIsToldFromTheDayOnThatItsDepartmentHasSet(
            LocalDate from, LocalDate asOf, String keys) {
        Registers nothing = Registers.of(List.of(), List.of());

        assertEquals(keys, String.join(" ", Case.keys(judged(nothing, askedFrom(from), VILLAGE, asOf))));
        assertEquals(List.of(), judged(nothing, askedFrom(from), VILLAGE, Case.ESTABLISHED.minusDays(1)));
    }

    @Test
    void withoutThatDayOnlyWhoHasBegunIsAskedAndTheTownIsToldOfTheOthers() {
        Registers one = Registers.of(List.of(year(2026, RegisterType.CHARITY_DONATION)), List.of());

        assertEquals(
                List.of("ARC-01.nothing-set-up", "REG-01.books-missing"),
                Case.keys(judged(one, Policies.plan(), VILLAGE, JUNE_1)));
        assertEquals(List.of(), judged(one, Policies.plan(), village(0, 1), JUNE_1));
        List<Finding> findings = judged(one, Policies.plan(), Case.DISTRICT, JUNE_1);
        assertEquals(List.of("ARC-01.nothing-set-up", "REG-01.books-missing", "REG-01.not-asked"), Case.keys(findings));
        assertEquals("1", findings.get(2).facts().get("unasked"));
        assertEquals(Outcome.UNDETERMINED, findings.get(2).outcome());
        assertEquals(4, judged(one, askedFrom(JUNE_1), Case.DISTRICT, JUNE_1).size());
    }

    @Test
    void villageThatStoppedLongAgoHasBegunAllTheSame() {
        Registers stopped = Registers.of(List.of(VillageBooks.of(VILLAGE, 2021, List.of())), List.of());

        assertEquals(
                List.of("ARC-01.nothing-set-up", "REG-01.books-missing"),
                Case.keys(judged(stopped, Policies.plan(), VILLAGE, JUNE_1)));
    }
}
