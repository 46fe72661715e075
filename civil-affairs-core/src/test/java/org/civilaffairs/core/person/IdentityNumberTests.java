package org.civilaffairs.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HSH-03 as far as the identity number goes, GB 11643. */
class IdentityNumberTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest(name = "{0} was born on {1}, {2}")
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE",
        "440524188001010014, 1880-01-01, MALE",
        "690102198804129022, 1988-04-12, FEMALE",
        "690102197911039036, 1979-11-03, MALE"
    })
    void rightNumberTellsBirthDateAndSex(String text, LocalDate birth, Sex sex) {
        IdentityNumber number = IdentityNumber.parse(text).number().orElseThrow();
        assertEquals(birth, number.birthDate());
        assertEquals(sex, number.sex());
    }

    @ParameterizedTest(name = "B25: {0} has the fault {1}")
    @CsvSource({
        "690102198804129023, CHECK",
        "690102199902299025, BIRTH_DATE",
        "690102179912319025, BIRTH_DATE",
        "69010219880412902, LENGTH",
        "6901021988041290222, LENGTH",
        "'', LENGTH",
        "69010219880412X022, CHARACTERS",
        "69010219880412902A, CHARACTERS",
        "990102198804129022, PLACE"
    })
    void b25EachFaultHasACodeOfItsOwn(String text, IdentityFault fault) {
        IdentityReading reading = IdentityNumber.parse(text);
        assertTrue(reading.number().isEmpty());
        assertTrue(reading.faults().contains(fault), () -> "found " + reading.faults());
    }

    @Test
    void b25NobodyIsBornAfterTheDayOfJudging() {
        IdentityReading reading = IdentityNumber.parse("690102198804129022");
        assertEquals(
                List.of(IdentityFault.FUTURE_BIRTH),
                reading.asOf(LocalDate.of(1988, 4, 11)).faults());
        assertEquals(List.of(), reading.asOf(LocalDate.of(1988, 4, 12)).faults());
    }

    @Test
    void b26PrefixOfAnAbolishedCountyIsAWarningAndNoError() {
        Decision<IdentityNumber> decision =
                IdentityCheck.decide("690102198804129022", "identityNumber", place -> false, DAY);
        assertTrue(decision.accepted().isPresent());
        assertEquals(
                List.of("identity-unknown-place"),
                decision.findings().stream().map(Finding::code).toList());
    }

    @ParameterizedTest(name = "\"{0}\" is read as typed by people")
    @CsvSource({"'11010519491231002x'", "' 110105 19491231 002X '", "１１０１０５１９４９１２３１００２Ｘ"})
    void typingIsPutRight(String typed) {
        assertEquals(
                "11010519491231002X",
                IdentityNumber.parse(typed).number().orElseThrow().text());
    }

    @Test
    void oldNumberOfFifteenDigitsIsConvertedAndSaysSo() {
        Decision<IdentityNumber> decision =
                IdentityCheck.decide("110105491231002", "identityNumber", place -> true, DAY);
        assertEquals("11010519491231002X", decision.accepted().orElseThrow().text());
        assertEquals(
                List.of("identity-converted"),
                decision.findings().stream().map(Finding::code).toList());
    }

    @Test
    void numberNeverShowsItself() {
        IdentityNumber number = new IdentityNumber("690102198804129022");
        assertEquals("690102********9022", number.masked());
        assertEquals(number.masked(), number.toString());
        Decision<IdentityNumber> refused =
                IdentityCheck.decide("690102198804129023", "identityNumber", place -> true, DAY);
        for (Finding finding : refused.findings()) {
            for (Language language : Language.values()) {
                assertFalse(Messages.of(finding, language).contains("19880412"));
            }
            assertFalse(finding.toString().contains("19880412"));
        }
    }

    /** Every single wrong digit and every swap of neighbours is what the check character is there to find. */
    @Test
    void everySingleWrongDigitIsFound() {
        Random random = new Random(11643);
        for (int round = 0; round < 2000; round++) {
            String right = generated(random);
            int place = random.nextInt(17);
            char other = (char) ('0' + (right.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertTrue(IdentityNumber.parse(right).faults().isEmpty(), right);
            assertFalse(IdentityNumber.parse(wrong).faults().isEmpty(), () -> right + " became " + wrong);
        }
    }

    private static String generated(Random random) {
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000));
        String digits = "690102" + birth.toString().replace("-", "") + String.format("%03d", random.nextInt(1000));
        return digits + IdentityFault.check(digits);
    }

    @Test
    void constructorRefusesWhatParseRefuses() {
        assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("690102198804129023"));
        assertThrows(IllegalArgumentException.class, () -> new PersonId("690102198804129022"));
    }

    @ParameterizedTest(name = "{0} on {1} is {2} years old")
    @CsvSource({"690102198804129022, 2026-04-11, 37", "690102198804129022, 2026-04-12, 38"})
    void birthdayCounts(String text, LocalDate day, int years) {
        assertEquals(years, new IdentityNumber(text).ageOn(day));
    }
}
