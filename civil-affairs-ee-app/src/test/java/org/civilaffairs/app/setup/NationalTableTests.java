package org.civilaffairs.app.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civilaffairs.app.setup.NationalTable.Line;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.VillageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalTableTests {

    private final NationalTable table = new NationalTable();

    @Test
    void holdsTheWholeCountry() {
        assertEquals(31, table.provinces().size());
        assertEquals("山东省", table.find("37").orElseThrow().name());
        assertTrue(table.cities("37").contains(new Line("3707", "潍坊市")));
        assertTrue(table.districts("3707").contains(new Line("370704", "坊子区")));
        assertTrue(table.find("69").isEmpty(), "the fictional province is nobody's district");
    }

    @ParameterizedTest(name = "{0} has {1} towns, {2} villages for assistants and {3} other units")
    @CsvSource({"370704, 7, 571, 0", "310115, 42, 1520, 6", "441900, 36, 597, 12"})
    void previewCountsWhatADepartmentWillHave(String district, int towns, long villages, long others) {
        var preview = Preview.of(table.all(district));
        assertEquals(towns, preview.towns().size());
        assertEquals(villages, preview.villages());
        assertEquals(others, preview.outOfScope());
        assertEquals(
                villages,
                preview.towns().stream().mapToLong(Preview.Town::villages).sum());
    }

    @ParameterizedTest
    @CsvSource({"441900, 东莞市", "442000, 中山市", "460400, 儋州市"})
    void aCityWithoutCountiesStandsAsADistrict(String code, String name) {
        assertEquals(new Line(code, name), table.districts(code.substring(0, 4)).get(0));
        assertEquals(1, table.districtsNamed(name, 5).size());
    }

    @Test
    void previewAndCoreAgreeOnWhatWantsAnAssistant() {
        var lines = table.all("310115").stream()
                .filter(line -> line.code().length() == 12)
                .toList();
        long inScope = lines.stream()
                .filter(line -> VillageKind.of(new DivisionCode(line.code())).inScope())
                .count();
        assertEquals(inScope, Preview.of(lines).villages());
    }
}
