package org.civilaffairs.tck.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {

    @Test
    void whatIsWrittenIsReadBack() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", "莫𡐓村 \"a\\b\"\n\t\u0001");
        value.put("numbers", List.of(new BigDecimal("1"), new BigDecimal("-2.50"), new BigDecimal("3E+2")));
        value.put("nothing", null);
        value.put("truth", Arrays.asList(true, false, null));
        value.put("empty", Map.of("list", List.of(), "map", Map.of()));

        assertEquals(value, Json.read(Json.write(value)));
        assertEquals(value, Json.read(Json.pretty(value)));
    }

    @Test
    void escapesAndSpaceAreRead() {
        assertEquals(
                Map.of("a/b", List.of("é\r\b\f/", BigDecimal.ZERO)),
                Json.read(" { \"a\\/b\" : [ \"\\u00e9\\r\\b\\f\\/\" , 0 ] } \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\"}", "{\"a\":}", "tru", "\"open", "1 2", "{a:1}", "nul"})
    void whatIsNoJsonIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Json.read(text));
    }
}
