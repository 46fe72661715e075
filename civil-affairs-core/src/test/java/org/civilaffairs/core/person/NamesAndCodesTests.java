package org.civilaffairs.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names keep every character; organisations have codes that check themselves. */
class NamesAndCodesTests {

    @Test
    void b35RareCharactersStayAsTheyAre() {
        PersonName name = new PersonName("㛃𡌶");
        assertEquals("㛃𡌶", name.toString());
        assertEquals("㛃*", name.masked());
        assertEquals("𡌶*", new PersonName("𡌶明").masked());
    }

    @Test
    void namesAreCountedInCharactersNotInCodeUnits() {
        assertEquals("𡌶".repeat(60), new PersonName("𡌶".repeat(60)).text());
        assertThrows(IllegalArgumentException.class, () -> new PersonName("𡌶".repeat(61)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "林\u0000秋", "林\n秋实"})
    void emptyNamesAndControlCharactersAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PersonName(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "11690102006000028B",
                "1169010200600001XB",
                "54690102MF0000013M",
                "51690102MJ0000018L"
            })
    void creditCodesOfTheStandardAreRight(String text) {
        assertEquals(text, new CreditCode(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y53", "91350100I000100Y43", "91350100M000100Y4", ""})
    void wrongCreditCodesAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new CreditCode(text));
    }
}
