package org.civilaffairs.tck.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Judges JSON by a schema, as far as the kit's own schemas go; a word that it does not know is an error. */
public final class Schema {

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "pattern",
            "minimum");

    private final Map<?, ?> schema;

    /** Makes a judge of a schema as {@link Json#read} returns it. */
    public Schema(Object schema) {
        this.schema = (Map<?, ?>) schema;
        Set<String> unknown = new TreeSet<>();
        this.schema.keySet().forEach(key -> unknown.add(key.toString()));
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("A schema says " + unknown + ", which is not read here");
        }
    }

    /** Returns what is wrong with a value, each with its place; nothing for a value of the schema. */
    public List<String> faults(Object value) {
        List<String> faults = new ArrayList<>();
        judge(value, "$", faults);
        return faults;
    }

    private void judge(Object value, String place, List<String> faults) {
        Object type = schema.get("type");
        if (type != null && !type.equals(typeOf(value))) {
            faults.add(place + " should be " + type + " and is " + typeOf(value));
            return;
        }
        if (schema.get("enum") instanceof List<?> allowed && !allowed.contains(value)) {
            faults.add(place + " should be one of " + allowed + " and is " + value);
        }
        if (schema.get("pattern") instanceof String pattern && !value.toString().matches(pattern)) {
            faults.add(place + " should look like " + pattern + " and is " + value);
        }
        if (schema.get("minimum") instanceof BigDecimal least && ((BigDecimal) value).compareTo(least) < 0) {
            faults.add(place + " should be " + least + " or more and is " + value);
        }
        if (value instanceof Map<?, ?> members) {
            object(members, place, faults);
        }
        if (value instanceof List<?> items && schema.containsKey("items")) {
            Schema each = new Schema(schema.get("items"));
            for (int at = 0; at < items.size(); at++) {
                each.judge(items.get(at), place + "[" + at + "]", faults);
            }
        }
    }

    private void object(Map<?, ?> members, String place, List<String> faults) {
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> given ? given : Map.of();
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !members.containsKey(name))
                    .forEach(name -> faults.add(place + "." + name + " is missing"));
        }
        members.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                new Schema(properties.get(name)).judge(value, place + "." + name, faults);
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                faults.add(place + "." + name + " is not known");
            }
        });
    }

    private static String typeOf(Object value) {
        return value == null
                ? "null"
                : value instanceof Map
                        ? "object"
                        : value instanceof List
                                ? "array"
                                : value instanceof Boolean ? "boolean" : value instanceof Number ? "number" : "string";
    }
}
