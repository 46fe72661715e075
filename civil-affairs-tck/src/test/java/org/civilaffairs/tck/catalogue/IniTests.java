package org.civilaffairs.tck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IniTests {

    @Test
    void blocksKeepTheirKeysAndSignsInValues() {
        assertEquals(
                Map.of("APT-01.a", Map.of("clause", "2.1", "en", "One = one.")),
                Ini.parse("x.ini", "# a remark\n\n[APT-01.a]\nclause = 2.1\nen = One = one.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clause = 2.1", "[A]\nno sign", "[A]\n= value", "[A]\n[A]", "[A]\nk = 1\nk = 2"})
    void faultsNameTheLine(String text) {
        String message = assertThrows(IllegalStateException.class, () -> Ini.parse("x.ini", text))
                .getMessage();
        assertEquals(true, message.startsWith("x.ini, line "), message);
    }
}
