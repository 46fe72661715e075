package org.civilaffairs.core.division;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LVL-01: published tables, with the hazards that real ones have. */
class DivisionReaderTests {

    private static final LocalDate FROM = LocalDate.of(2023, 6, 30);

    @Test
    void goodTableIsReadInAnyOrder() {
        DivisionReader.Reading reading = DivisionReader.read(
                List.of(
                        "code,name,urbanRural",
                        "69,示例省,",
                        "6901,示例市,",
                        "690102101201,杏花村村民委员会,220",
                        "690102,青禾区,",
                        "690102101,柳溪镇,"),
                FROM);
        assertEquals(List.of(), reading.findings());
        assertEquals(
                List.of("690102", "690102101", "690102101201"),
                reading.divisions().stream()
                        .map(division -> division.code().digits())
                        .toList());
        assertEquals(UrbanRural.COUNTRYSIDE, reading.divisions().get(2).urbanRural());
    }

    @Test
    void b35NamesBeyondTheBasicPlaneStayAsTheyAre() {
        DivisionReader.Reading reading =
                DivisionReader.read(List.of("690102,青禾区", "690102102,石门镇", "690102102202,莫𡐓村委会"), FROM);
        assertEquals("莫𡐓村委会", reading.divisions().get(2).name());
    }

    @Test
    void namesAreNoKeys() {
        DivisionReader.Reading reading = DivisionReader.read(
                List.of("690102,青禾区", "690102101,柳溪镇", "690102102,石门镇", "690102101207,双井村", "690102102208,双井村"), FROM);
        assertEquals(List.of(), reading.findings());
        assertEquals(5, reading.divisions().size());
    }

    @ParameterizedTest(name = "\"{0}\" is refused as {1} in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6901021012,杏花村 | wrong-length | line 3: code",
                "69010210120x,杏花村 | not-digits | line 3: code",
                "090102101201,杏花村 | not-digits | line 3: code",
                "690102103201,杏花村 | parent-missing | line 3: code",
                "690102101201, | no-name | line 3: name",
                "690102101201 | wrong-fields | line 3: line",
                "690102101201,a,220,b | wrong-fields | line 3: line",
                "690102101201,杏花村,113 | unknown-class | line 3: urbanRural",
                "690102101,柳溪镇 | code-twice | line 3: code"
            })
    void faultNamesLineAndField(String line, String code, String subject) {
        DivisionReader.Reading reading = DivisionReader.read(List.of("690102,青禾区", "690102101,柳溪镇", line), FROM);
        assertEquals(
                List.of(code), reading.findings().stream().map(Finding::code).toList());
        assertEquals(subject, reading.findings().get(0).subject().id());
        assertEquals("LVL-01", reading.findings().get(0).assertion().toString());
        assertEquals(2, reading.divisions().size(), "what is right is read all the same");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        DivisionReader.Reading reading =
                DivisionReader.read(List.of("690102,青禾区", "6901021,甲", "690102x01,乙", "690102102201,丙"), FROM);
        assertEquals(
                List.of("wrong-length", "not-digits", "parent-missing"),
                reading.findings().stream().map(Finding::code).toList());
    }
}
