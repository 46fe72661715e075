package org.civilaffairs.tck.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.tck.adapter.Actor;
import org.junit.jupiter.api.Test;

/** A request that goes wrong is told as small as it can be. */
class ShrinkingTests {

    private static WrongRequest request(Object body) {
        Contract.Operation operation = new Contract.Operation("POST", "/x/{id}", List.of(), Map.of());
        Map<String, String> query = new LinkedHashMap<>(Map.of("a", "1", "b", "2"));
        return new WrongRequest(
                operation,
                Actor.administrator(),
                Map.of("id", "村 1"),
                query,
                Map.of("H", "h"),
                body,
                null,
                List.of(),
                false);
    }

    @Test
    void onlyWhatMattersIsLeft() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "示例");
        body.put("list", List.of("one", "xx" + "0".repeat(1000) + "!" + "0".repeat(1000), Map.of("deep", true)));
        body.put("other", Map.of("more", List.of(1, 2, 3)));
        WrongRequest smallest =
                Shrinking.smallest(request(body), each -> each.sent().contains("!"));
        assertEquals("{\"list\":[\"!\"]}", smallest.sent());
        assertEquals(Map.of(), smallest.query());
        assertEquals(Map.of(), smallest.headers());
        assertTrue(smallest.address().startsWith("/x/"), smallest.address());
    }

    @Test
    void whatCannotBeSmallerStays() {
        WrongRequest request = request(Map.of("a", "bc"));
        assertEquals(request, Shrinking.smallest(request, each -> false));
        assertEquals("/x/%E6%9D%91%201?a=1&b=2", request.address().replace("b=2&a=1", "a=1&b=2"));
    }

    @Test
    void contractOfTheKitIsRead() {
        Contract contract = Contract.published();
        Contract.Operation plan = contract.operations().stream()
                .filter(each -> each.name().equals("POST /trainings"))
                .findFirst()
                .orElseThrow();
        assertTrue(contract.properties(plan.body()).containsKey("plannedOn"), plan + "");
        assertEquals("date", contract.properties(plan.body()).get("plannedOn").get("format"));
        assertTrue(contract.operations().size() > 70, contract.operations().size() + "");
    }
}
