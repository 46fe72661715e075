package org.civilaffairs.core.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LVL-01: what a code is and tells; LVL-04: who sees what. */
class DivisionCodeTests {

    @ParameterizedTest(name = "{0} is a {1} of district {2}")
    @CsvSource({"690102, DISTRICT, 690102", "690102101, TOWN, 690102", "690102101201, VILLAGE, 690102"})
    void lengthTellsTheLevel(String digits, Level level, String district) {
        DivisionCode code = DivisionCode.parse(digits);
        assertEquals(level, code.level());
        assertEquals(DivisionCode.parse(district), code.district());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "69",
                "6901",
                "69010",
                "6901021",
                "6901021012",
                "69010210120",
                "6901021012011",
                "069010",
                "69010a",
                "６９０１０２",
                "690 02"
            })
    void otherTextsAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse(text));
    }

    @Test
    void b27CityWithoutCountiesStandsInTheDistrictsPlace() {
        DivisionCode village = DivisionCode.parse("441900003001");
        assertEquals(DivisionCode.parse("441900"), village.district());
        assertEquals(Optional.of(DivisionCode.parse("441900003")), village.town());
    }

    @ParameterizedTest(name = "…{0} is {1}")
    @CsvSource({
        "001, RESIDENTS, true",
        "199, RESIDENTS, true",
        "200, VILLAGERS, true",
        "399, VILLAGERS, true",
        "400, QUASI_RESIDENTS, false",
        "497, QUASI_RESIDENTS, false",
        "498, VIRTUAL, false",
        "499, QUASI_RESIDENTS, false",
        "500, QUASI_VILLAGERS, false",
        "598, VIRTUAL, false",
        "599, QUASI_VILLAGERS, false",
        "000, UNKNOWN, false",
        "600, UNKNOWN, false"
    })
    void b28OnlyTrueCommitteesAreInScope(String tail, VillageKind kind, boolean inScope) {
        VillageKind found = VillageKind.of(DivisionCode.parse("690102101" + tail));
        assertEquals(kind, found);
        assertEquals(inScope, found.inScope());
    }

    @ParameterizedTest(name = "{0} sees {1}: {2}")
    @CsvSource({
        "690102, 690102, true",
        "690102, 690102101, true",
        "690102, 690102101201, true",
        "690102101, 690102101201, true",
        "690102101201, 690102101201, true",
        "690102101, 690102, false",
        "690102101, 690102102, false",
        "690102101201, 690102101, false",
        "690102101201, 690102101202, false",
        "690102, 690103, false",
        "690102, 690103101201, false",
        "'', 690102, true"
    })
    void sightGoesDownOnly(String viewer, String subject, boolean sees) {
        assertEquals(sees, Area.parse(viewer).covers(DivisionCode.parse(subject)));
    }

    @Test
    void whatIsNotKnownIsNotSeen() {
        assertFalse(Area.everything().covers(null));
        assertFalse(Area.of(DivisionCode.parse("690102")).covers(null));
        assertTrue(Area.everything().division().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"111", "112", "121", "122", "123", "210", "220", ""})
    void classesOfTheStandardAreKnown(String code) {
        assertEquals(code, UrbanRural.of(code).code());
    }

    @Test
    void otherClassesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> UrbanRural.of("113"));
    }
}
