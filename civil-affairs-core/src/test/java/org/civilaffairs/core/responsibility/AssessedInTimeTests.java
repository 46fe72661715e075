package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.served;
import static org.civilaffairs.core.responsibility.Letters.MARCH_1;
import static org.civilaffairs.core.responsibility.Letters.POST;
import static org.civilaffairs.core.responsibility.Letters.after;
import static org.civilaffairs.core.responsibility.Letters.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a year is reported on, assessed and filed (RSP-04). */
class AssessedInTimeTests {

    private static final String[] RUNNING = {"SIGN_BY_TOWN", "SIGN_BY_ASSISTANT", "TAKE_EFFECT"};

    private static List<String> found(LocalDate asOf, Appointment post, Letter letter) {
        LettersOfYear facts = new LettersOfYear(VILLAGE, "柳溪村", 2026, List.of(post), List.of(letter), PLAN);
        return Case.keys(AssessedInTime.RULE.judge(facts, asOf).findings());
    }

    private static Letter running(String way) {
        Letter letter = after(RUNNING);
        for (String event : way.isEmpty() ? new String[0] : way.split(" ")) {
            LetterStep step = step(LetterEvent.valueOf(event), MARCH_1);
            letter = letter.and(
                    switch (step.event()) {
                        case ASSESS -> step.with(Years.assessed(letter, ""));
                        case CONFIRM -> step.with(new Confirmation(Grade.EXCELLENT));
                        default -> step;
                    });
        }
        return letter;
    }

    private static List<String> keys(String key) {
        return key == null ? List.of() : List.of("RSP-04." + key);
    }

    @ParameterizedTest(name = "after {0}, on {1}: {2}")
    @CsvSource({
        "'', 2026-11-30, ",
        "'', 2026-12-01, self-assessment-due",
        "'', 2026-12-15, self-assessment-due",
        "'', 2026-12-16, self-assessment-overdue",
        "'', 2027-03-05, self-assessment-overdue",
        "SELF_ASSESS, 2026-12-31, ",
        "SELF_ASSESS, 2027-01-01, assessment-due",
        "SELF_ASSESS, 2027-01-31, assessment-due",
        "SELF_ASSESS, 2027-02-01, assessment-overdue",
        "SELF_ASSESS ASSESS, 2027-01-31, ",
        "SELF_ASSESS ASSESS, 2027-02-28, filing-due",
        "SELF_ASSESS ASSESS ACKNOWLEDGE CONFIRM, 2027-03-01, filing-overdue",
        "SELF_ASSESS ASSESS ACKNOWLEDGE CONFIRM FILE, 2027-03-01, "
    })
    void theFirstThatIsMissingIsTold(String way, LocalDate asOf, String key) {
        assertEquals(keys(key), found(asOf, POST, running(way)));
    }

    @ParameterizedTest(name = "in post until {0}, on {1}: {2}")
    @CsvSource({
        "2026-07-01, 2026-12-16, ",
        "2026-07-01, 2027-02-01, assessment-overdue",
        "2026-06-30, 2027-02-01, ",
        "2026-12-15, 2027-01-02, assessment-due",
        "2026-12-16, 2027-01-02, self-assessment-overdue"
    })
    void whoLeftOwesNoReportAndAShortPartOfAYearNothing(LocalDate until, LocalDate asOf, String key) {
        Appointment left = served("a", VILLAGE, "p1", LocalDate.of(2025, 5, 1), until);

        assertEquals(keys(key), found(asOf, left, running("")));
    }

    @ParameterizedTest(name = "after {0}")
    @CsvSource({"''", "SIGN_BY_TOWN", "SIGN_BY_TOWN WITHDRAW"})
    void whatWasNeverSignedIsNotAssessed(String way) {
        Letter unsigned = after(way.isEmpty() ? new String[0] : way.split(" "));

        assertEquals(List.of(), found(LocalDate.of(2027, 3, 5), POST, unsigned));
    }
}
