package org.civilaffairs.tck.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlTests {

    private static final String TEXT = """
            ---
            openapi: 3.1.0
            # a remark
            paths:
              /a/{id}:
                get:
                  parameters:
                  - name: id
                    in: path
                    required: true
                    schema:
                      $ref: '#/components/schemas/It''s'
                  - "on"
                  summary: "One: two, \\\\d; \\
                    three"
                  description: several
                    lines: of it
                  enum:
                  - "01"
                  - 2.5
                  - []
              other: -1
            empty:
            """;

    @Test
    void blocksListsAndTextsOverLines() {
        Map<?, ?> read = (Map<?, ?>) Yaml.read(TEXT);
        Map<?, ?> paths = (Map<?, ?>) read.get("paths");
        Map<?, ?> get = (Map<?, ?>) ((Map<?, ?>) paths.get("/a/{id}")).get("get");
        assertEquals("3.1.0", read.get("openapi"));
        assertEquals(new BigDecimal("-1"), paths.get("other"));
        assertEquals(
                List.of(
                        Map.of(
                                "name",
                                "id",
                                "in",
                                "path",
                                "required",
                                true,
                                "schema",
                                Map.of("$ref", "#/components/schemas/It's")),
                        "on"),
                get.get("parameters"));
        assertEquals("One: two, \\d; three", get.get("summary"));
        assertEquals("several lines: of it", get.get("description"));
        assertEquals(List.of("01", new BigDecimal("2.5"), List.of()), get.get("enum"));
        assertEquals(true, read.containsKey("empty"));
    }

    @Test
    void whatIsNoMemberIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> Yaml.read("a: 1\nnonsense"));
    }
}
