package org.civilaffairs.tck.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.civilaffairs.tck.adapter.Actor;

/** Requests that look right, made from the contract and from what is known to be there. */
final class Samples {

    private static final int DEEPEST = 4;
    private static final List<String> DAYS = List.of("2024-05-01", "2024-06-03", "2024-12-31", "2025-01-01");

    private final Contract contract;
    private final Known known;
    private final RandomGenerator random;

    Samples(Contract contract, Known known, RandomGenerator random) {
        this.contract = contract;
        this.known = known;
        this.random = random;
    }

    WrongRequest request(Contract.Operation operation) {
        Map<String, String> path = new LinkedHashMap<>();
        Map<String, String> query = new LinkedHashMap<>();
        for (Contract.Parameter each : operation.parameters()) {
            if (each.in().equals("path")) {
                path.put(each.name(), one(known.values(operation.path(), each.name())));
            } else if (each.in().equals("query") && (each.required() || random.nextBoolean())) {
                query.put(each.name(), String.valueOf(value(each.schema(), each.name(), 0)));
            }
        }
        Object body = operation.body().isEmpty() ? null : value(operation.body(), "", 0);
        return new WrongRequest(operation, actor(), path, query, Map.of(), body, null, List.of(), false);
    }

    private Actor actor() {
        String village = known.scene().village(201);
        return one(List.of(
                Actor.townOf(village),
                Actor.bureauOf(village),
                Actor.committees(village),
                Actor.assistant(village),
                Actor.administrator()));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Object value(Map<?, ?> schema, String name, int depth) {
        if (!Contract.list(schema.get("enum")).isEmpty()) {
            return one(Contract.list(schema.get("enum")));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "integer" -> BigDecimal.valueOf(name.equals("year") ? 2024 : random.nextInt(1, 5));
            case "number" -> BigDecimal.valueOf(random.nextInt(1, 5));
            case "boolean" -> random.nextBoolean();
            default -> text(schema, name);
        };
    }

    private Map<String, Object> object(Map<?, ?> schema, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<?> required = Contract.list(schema.get("required"));
        contract.properties(schema).forEach((name, property) -> {
            boolean wanted = required.contains(name) || depth < DEEPEST && random.nextInt(3) > 0;
            if (wanted && !name.equals("actor")) {
                members.put(name, value(property, name, depth + 1));
            }
        });
        return members;
    }

    private List<Object> array(Map<?, ?> schema, String name, int depth) {
        List<Object> items = new ArrayList<>();
        int size = depth < DEEPEST ? random.nextInt(1, 3) : 0;
        for (int at = 0; at < size; at++) {
            items.add(value(contract.resolved(schema.get("items")), name, depth + 1));
        }
        return items;
    }

    private String text(Map<?, ?> schema, String name) {
        String pattern = String.valueOf(schema.get("pattern"));
        if ("date".equals(schema.get("format"))) {
            return one(DAYS);
        }
        if ("date-time".equals(schema.get("format")) || pattern.contains("T\\d{2}")) {
            return "2024-05-01T09:30" + (pattern.contains("T\\d{2}") ? "" : ":00Z");
        }
        if (name.equals("identityNumber")) {
            return known.scene().person(random.nextInt(1, 9)).identityNumber();
        }
        if (pattern.startsWith("[1-9][0-9]{5}")) {
            return one(List.of(
                    known.scene().village(201),
                    known.scene().town(),
                    known.scene().district()));
        }
        return pattern.contains("\\d") ? "1" : one(List.of("示例", "低保政策", "R02", "2024"));
    }
}
