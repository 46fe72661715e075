package org.civilaffairs.tck.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.civilaffairs.tck.json.Json;

/** Does one wrong thing to a request. */
final class Spoiler {

    private static final List<Object> VALUES = values();
    private static final List<String> BROKEN = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"text\"",
            "{\"a\":}",
            "{'a':1}",
            "\u0000",
            "<xml/>",
            "[".repeat(5000),
            "{}{}",
            "﻿{}");

    /** Longer addresses are the server's own to refuse, in front of any product. */
    private static final int LONGEST_IN_ADDRESS = 300;

    private final Contract contract;
    private final RandomGenerator random;

    Spoiler(Contract contract, RandomGenerator random) {
        this.contract = contract;
        this.random = random;
    }

    private static List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(
                "",
                " ",
                "\u0000",
                "\u0007\u001b[2J",
                "\ud800",
                "\u202e村\ufeff",
                "长".repeat(10_000),
                "69010110120",
                "6901011012011",
                "６９０１０１",
                "2024-02-30",
                "0000-00-00",
                "+999999999-12-31",
                "-0001-01-01",
                "yesterday",
                "NO_SUCH",
                "'; drop table person; --",
                "${1+1}#{1+1}",
                "../../etc/passwd",
                true,
                List.of(),
                Map.of()));
        values.addAll(List.of(
                new BigDecimal("-1"),
                new BigDecimal("0"),
                new BigDecimal("1.5"),
                new BigDecimal("1E+400"),
                new BigDecimal("-1E-400"),
                new BigDecimal("2147483648"),
                new BigDecimal("9223372036854775808"),
                nested(100)));
        return List.copyOf(values);
    }

    private static Object nested(int depth) {
        return depth == 0 ? "x" : List.of(nested(depth - 1));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns the request with one more thing wrong. */
    WrongRequest spoil(WrongRequest request) {
        int dice = random.nextInt(10);
        if (request.body() != null && request.raw() == null && dice < 6) {
            return inBody(request);
        }
        if (request.body() != null && dice == 6) {
            String broken = random.nextBoolean() ? one(BROKEN) : half(Json.write(request.body()));
            return request.withRaw(broken).because("body that is no object", true);
        }
        if (!request.path().isEmpty() && dice < 8) {
            String name = one(List.copyOf(request.path().keySet()));
            String value = text();
            return request.withPath(WrongRequest.changed(request.path(), name, value.isEmpty() ? "%" : value))
                    .because("path " + name);
        }
        return dice == 9 ? inHeaders(request) : inQuery(request);
    }

    private static String half(String text) {
        return text.substring(0, Math.max(1, text.length() / 2));
    }

    private String text() {
        return String.valueOf(one(VALUES));
    }

    private WrongRequest inQuery(WrongRequest request) {
        List<String> names = new ArrayList<>(request.operation().parameters().stream()
                .filter(each -> each.in().equals("query"))
                .map(Contract.Parameter::name)
                .toList());
        names.add("noSuchParameter");
        String name = one(names);
        String value = random.nextInt(4) == 0 ? null : text();
        if (value != null && value.length() > LONGEST_IN_ADDRESS) {
            value = value.substring(0, LONGEST_IN_ADDRESS);
        }
        return request.withQuery(WrongRequest.changed(request.query(), name, value))
                .because("query " + name);
    }

    private WrongRequest inHeaders(WrongRequest request) {
        Map<String, String> headers = new HashMap<>(request.headers());
        switch (random.nextInt(5)) {
            case 0 -> headers.put("If-Match", one(List.of("*", "\"x\"", "W/\"1\"", "\"-1\"", "x".repeat(2000))));
            case 1 -> headers.put("Idempotency-Key", one(List.of("k".repeat(101), " ", "%00")));
            case 2 -> headers.put("Content-Type", one(List.of("text/plain", "application/xml", "nonsense", "a/b/c")));
            case 3 -> headers.put("Accept-Language", one(List.of("xx", "zh;q=9", "*", ",,,;", "x".repeat(2000))));
            default -> headers.put("Accept", one(List.of("text/html", "nonsense", "image/png;q=x")));
        }
        return request.withHeaders(headers).because("headers");
    }

    private WrongRequest inBody(WrongRequest request) {
        boolean[] sure = new boolean[1];
        StringBuilder where = new StringBuilder("body");
        Object spoiled = inside(request.body(), request.operation().body(), where, sure, true);
        return request.withBody(spoiled).because(where.toString(), sure[0]);
    }

    /** Returns a value with something wrong somewhere in it; tells where, and whether it surely has to be refused. */
    private Object inside(Object value, Map<?, ?> schema, StringBuilder where, boolean[] sure, boolean allRequired) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(8) > 0) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name.toString(), member));
            String name = one(List.copyOf(members.keySet()));
            boolean required =
                    allRequired && Contract.list(schema.get("required")).contains(name);
            where.append('.').append(name);
            Map<?, ?> property = contract.properties(schema).getOrDefault(name, Map.of());
            switch (random.nextInt(6)) {
                case 0 -> {
                    members.remove(name);
                    sure[0] = required;
                }
                case 1 -> {
                    members.put(name, null);
                    sure[0] = required;
                }
                case 2 -> {
                    members.put("noSuchMember", one(VALUES));
                    sure[0] = Boolean.FALSE.equals(schema.get("additionalProperties"));
                }
                default -> members.put(name, inside(members.get(name), property, where, sure, required));
            }
            return members;
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(4) > 0) {
            List<Object> items = new ArrayList<>(list);
            int at = random.nextInt(items.size());
            where.append('[').append(at).append(']');
            items.set(at, inside(items.get(at), contract.resolved(schema.get("items")), where, sure, allRequired));
            return items;
        }
        Object other = one(VALUES);
        boolean text = other instanceof String;
        boolean limited = "date".equals(schema.get("format"))
                || !Contract.list(schema.get("enum")).isEmpty()
                || schema.get("maxLength") instanceof BigDecimal most
                        && text
                        && BigDecimal.valueOf(((String) other).length()).compareTo(most) > 0;
        sure[0] = limited && text && !((String) other).isBlank() || other instanceof Map && value instanceof String;
        return other;
    }
}
