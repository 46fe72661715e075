package org.civilaffairs.tck.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a request smaller as long as it still goes wrong in the same way. */
final class Shrinking {

    private static final int MOST_TRIES = 300;

    private Shrinking() {}

    static WrongRequest smallest(WrongRequest request, Predicate<WrongRequest> stillWrong) {
        WrongRequest smallest = request;
        int tries = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (WrongRequest each : smaller(smallest)) {
                if (tries++ >= MOST_TRIES) {
                    return smallest;
                }
                if (stillWrong.test(each)) {
                    smallest = each;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static List<WrongRequest> smaller(WrongRequest request) {
        List<WrongRequest> smaller = new ArrayList<>();
        request.headers()
                .keySet()
                .forEach(name -> smaller.add(request.withHeaders(WrongRequest.changed(request.headers(), name, null))));
        request.query().forEach((name, value) -> {
            smaller.add(request.withQuery(WrongRequest.changed(request.query(), name, null)));
            texts(value)
                    .forEach(text -> smaller.add(request.withQuery(WrongRequest.changed(request.query(), name, text))));
        });
        request.path().forEach((name, value) -> texts(value)
                .forEach(text -> smaller.add(request.withPath(WrongRequest.changed(request.path(), name, text)))));
        if (request.raw() != null) {
            texts(request.raw()).forEach(text -> smaller.add(request.withRaw(text)));
        } else if (request.body() != null) {
            values(request.body()).forEach(body -> smaller.add(request.withBody(body)));
        }
        return smaller;
    }

    private static List<String> texts(String text) {
        int half = text.length() / 2;
        return text.length() < 2 ? List.of() : List.of(text.substring(0, half), text.substring(half));
    }

    /** Returns values that are a little smaller than a value of JSON, those that lack most first. */
    private static List<Object> values(Object value) {
        List<Object> smaller = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> smaller.add(with(map, name, member, true)));
            map.forEach((name, member) -> values(member).forEach(each -> smaller.add(with(map, name, each, false))));
        } else if (value instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                List<Object> without = new ArrayList<>(list);
                without.remove(at);
                smaller.add(without);
                for (Object each : values(list.get(at))) {
                    List<Object> with = new ArrayList<>(list);
                    with.set(at, each);
                    smaller.add(with);
                }
            }
        } else if (value instanceof String text) {
            smaller.addAll(texts(text));
        }
        return smaller;
    }

    private static Map<Object, Object> with(Map<?, ?> map, Object name, Object member, boolean without) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        if (without) {
            changed.remove(name);
        } else {
            changed.put(name, member);
        }
        return changed;
    }
}
