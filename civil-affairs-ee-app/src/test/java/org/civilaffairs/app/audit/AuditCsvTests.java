package org.civilaffairs.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCsvTests {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "plain; \"plain\"",
                "a,b; \"a,b\"",
                "a \"b\"; \"a \"\"b\"\"\"",
                "=1+1; \"'=1+1\"",
                "+86; \"'+86\"",
                "-2; \"'-2\"",
                "@sum; \"'@sum\"",
                "＝1; \"'＝1\""
            })
    void aFieldIsTextWhateverItBeginsWith(String text, String field) {
        assertEquals(field, AuditCsv.field(text));
    }
}
