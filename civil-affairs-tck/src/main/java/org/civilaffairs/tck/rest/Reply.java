package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Outcome;

/**
 * What the product answered, already read.
 *
 * @param members the body's members; empty where there was no object
 * @param tag the entity tag; empty where there was none
 */
record Reply(String said, int status, Map<String, Object> members, String tag) {

    private static final int MULTIPLE_CHOICES = 300;

    boolean done() {
        return status < MULTIPLE_CHOICES;
    }

    /** Returns these members, for a query that has to succeed. */
    Reply orBroken() {
        if (!done()) {
            throw new IllegalStateException(said + " answered " + status + " " + members);
        }
        return this;
    }

    Outcome outcome() {
        return outcome("id");
    }

    /** Returns what came of a command; what was made is named by a member of the answer. */
    Outcome outcome(String identifier) {
        return done() ? Outcome.done(text(identifier)) : refusal();
    }

    /** Returns the refusal that findings and errors tell of. */
    Outcome refusal() {
        Set<Breach> breaches = new HashSet<>();
        for (Reply finding : items("findings")) {
            breaches.add(new Breach(
                    finding.text("assertion"),
                    finding.text("clause"),
                    finding.text("code"),
                    finding.inside("facts").text("column")));
        }
        for (Reply error : items("errors")) {
            breaches.add(new Breach(error.text("assertion"), "", "", error.text("field")));
        }
        if (breaches.isEmpty()) {
            breaches.add(new Breach("", "", status + " " + text("title")));
        }
        return Outcome.refused(breaches);
    }

    /** Returns a member as text, empty where it is missing. */
    String text(String name) {
        Object value = members.get(name);
        return value == null ? "" : value.toString();
    }

    boolean yes(String name) {
        return "true".equals(text(name));
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    Optional<LocalDate> dateIfAny(String name) {
        return text(name).isEmpty() ? Optional.empty() : Optional.of(date(name));
    }

    /** Returns an object inside of this one. */
    Reply inside(String name) {
        return of(members.get(name));
    }

    /** Returns the objects of a list, none where it is missing. */
    List<Reply> items(String name) {
        List<Reply> items = new ArrayList<>();
        if (members.get(name) instanceof List<?> list) {
            list.forEach(item -> items.add(of(item)));
        }
        return items;
    }

    /** Returns the texts of a list, none where it is missing. */
    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Reply of(Object value) {
        Map<String, Object> read = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> read.put(String.valueOf(name), member));
        }
        return new Reply(said, status, read, "");
    }
}
