package org.civilaffairs.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordBindingTests {

    record Inner(Boolean yes, int count) {}

    record Outer(
            String name,
            LocalDate on,
            Level level,
            DivisionCode code,
            BigDecimal hours,
            List<Inner> inner,
            List<String> words) {}

    record Free(Map<String, String> content) {}

    @Test
    void everyKindOfMemberIsRead() {
        var bound = bind("{\"name\":\"n\",\"on\":\"2026-02-28\",\"level\":\"TOWN\",\"code\":\"690102\",\"hours\":1.50,"
                + "\"inner\":[{\"yes\":true,\"count\":3}],\"words\":[\"a\",\"b\"]}");

        assertEquals(
                new Outer(
                        "n",
                        LocalDate.of(2026, 2, 28),
                        Level.TOWN,
                        new DivisionCode("690102"),
                        new BigDecimal("1.50"),
                        List.of(new Inner(true, 3)),
                        List.of("a", "b")),
                bound);
    }

    @Test
    void membersOfUnknownNamesAreTakenAsText() {
        var bound = new RecordBinding();

        assertEquals(
                new Free(Map.of("a", "x", "b", "12.50", "c", "true", "d", "甲、乙")),
                bound.bind(
                        Json.createReader(
                                        new StringReader(
                                                "{\"content\":{\"a\":\"x\",\"b\":12.50,\"c\":true,\"d\":[\"甲\",\"乙\"],\"e\":null}}"))
                                .readValue(),
                        Free.class));
        assertEquals(List.of(), bound.errors());

        bound.bind(
                Json.createReader(new StringReader("{\"content\":{\"a\":{}}}")).readValue(), Free.class);
        assertEquals("content.a", bound.errors().get(0).field());
    }

    @Test
    void whatIsMissingIsNull() {
        assertEquals(new Outer(null, null, null, null, null, null, null), bind("{\"name\":null}"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"on\":\"2026-02-30\"}                | on             | invalid",
                "{\"on\":20260228}                      | on             | type",
                "{\"level\":\"town\"}                   | level          | invalid",
                "{\"code\":\"69010\"}                   | code           | invalid",
                "{\"hours\":\"2\"}                      | hours          | type",
                "{\"inner\":{}}                         | inner          | type",
                "{\"inner\":[{\"yes\":\"no\",\"count\":1}]} | inner[0].yes | type",
                "{\"inner\":[{\"count\":1.5}]}          | inner[0].count | type",
                "{\"inner\":[{\"count\":99999999999}]}  | inner[0].count | type",
                "{\"inner\":[{\"yes\":true}]}           | inner[0].count | required",
                "{\"inner\":[{\"count\":1,\"x\":1}]}    | inner[0].x     | unknown",
                "{\"words\":[1]}                        | words[0]       | type",
                "{\"name\":[]}                          | name           | type",
                "[]                                     | ''             | type"
            })
    void eachFaultNamesItsField(String json, String field, String code) {
        var binding = new RecordBinding();
        binding.bind(Json.createReader(new StringReader(json)).readValue(), Outer.class);

        var error = binding.errors().get(0);
        assertEquals(field + " " + code, error.field() + " " + error.code());
    }

    private static Object bind(String json) {
        var binding = new RecordBinding();
        var bound = binding.bind(Json.createReader(new StringReader(json)).readValue(), Outer.class);
        assertEquals(List.of(), binding.errors());
        return bound;
    }
}
