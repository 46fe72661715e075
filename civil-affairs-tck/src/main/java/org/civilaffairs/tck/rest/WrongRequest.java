package org.civilaffairs.tck.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.json.Json;

/**
 * A request that is wrong somewhere.
 *
 * @param path the values of the path's parameters
 * @param body JSON; null for none
 * @param raw what is sent in the body's place; null for the body
 * @param wrong what was done to it
 * @param sure whether it has to be refused, whatever else it says
 */
record WrongRequest(
        Contract.Operation operation,
        Actor by,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        Object body,
        String raw,
        List<String> wrong,
        boolean sure) {

    WrongRequest withBody(Object other) {
        return new WrongRequest(operation, by, path, query, headers, other, raw, wrong, sure);
    }

    WrongRequest withRaw(String other) {
        return new WrongRequest(operation, by, path, query, headers, body, other, wrong, sure);
    }

    WrongRequest withPath(Map<String, String> other) {
        return new WrongRequest(operation, by, other, query, headers, body, raw, wrong, sure);
    }

    WrongRequest withQuery(Map<String, String> other) {
        return new WrongRequest(operation, by, path, other, headers, body, raw, wrong, sure);
    }

    WrongRequest withHeaders(Map<String, String> other) {
        return new WrongRequest(operation, by, path, query, other, body, raw, wrong, sure);
    }

    /** Returns this request, wrong in one more place. */
    WrongRequest because(String what) {
        return because(what, sure);
    }

    /** Returns this request, wrong in one more place of its body; what was wrong there before may be gone with it. */
    WrongRequest because(String what, boolean surely) {
        List<String> all = new ArrayList<>(wrong);
        all.add(what);
        return new WrongRequest(operation, by, path, query, headers, body, raw, List.copyOf(all), surely);
    }

    /** Returns a map with a member changed, or without it where the value is null. */
    static <V> Map<String, V> changed(Map<String, V> members, String name, V value) {
        Map<String, V> changed = new LinkedHashMap<>(members);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }

    /** Returns path and query, encoded. */
    String address() {
        String filled = operation.path();
        for (Map.Entry<String, String> each : path.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", encoded(each.getValue()));
        }
        String asked = query.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? filled : filled + "?" + asked;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns the body as it is sent; empty for none. */
    String sent() {
        return raw != null ? raw : body == null ? "" : Json.write(body);
    }
}
