package org.civilaffairs.tck.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Outcome;

/**
 * The adapter's words as JSON: a record is an object, a day a text such as 2024-05-01, a list or a set an array, bytes are
 * Base64, and what is empty is null. An outcome is {@code {"done": id}} or {@code {"refused": [breach, …]}}.
 */
public final class Wire {

    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    private Wire() {}

    /** Returns a value as maps, lists, texts, numbers and truth values. */
    public static Object write(Object value) {
        if (value instanceof Outcome outcome) {
            return outcome.done() ? Map.of(DONE, outcome.id()) : Map.of(REFUSED, write(outcome.breaches()));
        }
        if (value instanceof Optional<?> optional) {
            return write(optional.orElse(null));
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Set<?> set) {
            return set.stream()
                    .map(Wire::write)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Wire::write).toList();
        }
        if (value instanceof Record record) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (RecordComponent member : record.getClass().getRecordComponents()) {
                members.put(member.getName(), write(valueOf(member, record)));
            }
            return members;
        }
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof Map<?, ?>
                ? value
                : value.toString();
    }

    private static Object valueOf(RecordComponent member, Record record) {
        try {
            return member.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a value of a type of the adapter's; texts and lists that are missing are empty.
     *
     * @param where what the value is called, for the message
     * @throws IllegalArgumentException when it is not such a value
     */
    public static Object read(Object json, Type type, String where) {
        try {
            return type instanceof ParameterizedType generic
                    ? generic(json, generic, where)
                    : plain(json, (Class<?>) type, where);
        } catch (ClassCastException | NullPointerException | ArithmeticException | java.time.DateTimeException wrong) {
            throw new IllegalArgumentException("\"" + where + "\" should be " + name(type) + ", and is " + json, wrong);
        }
    }

    private static Object generic(Object json, ParameterizedType type, String where) {
        Type[] inside = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.ofNullable(json).map(value -> read(value, inside[0], where));
        }
        if (raw == Map.class) {
            Map<Object, Object> read = new LinkedHashMap<>();
            ((Map<?, ?>) json).forEach((key, value) -> read.put(key, read(value, inside[1], where + "." + key)));
            return read;
        }
        Collection<?> items = json == null ? List.of() : (Collection<?>) json;
        List<Object> read =
                items.stream().map(item -> read(item, inside[0], where)).toList();
        return raw == Set.class ? new LinkedHashSet<>(read) : read;
    }

    private static Object plain(Object json, Class<?> type, String where) {
        if (type == String.class) {
            return json == null ? "" : (String) json;
        }
        if (type == int.class) {
            return ((BigDecimal) json).intValueExact();
        }
        if (type == long.class) {
            return ((BigDecimal) json).longValueExact();
        }
        if (type == boolean.class) {
            return (Boolean) json;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse((String) json);
        }
        if (type == OptionalInt.class) {
            return json == null ? OptionalInt.empty() : OptionalInt.of(((BigDecimal) json).intValueExact());
        }
        if (type == byte[].class) {
            return Base64.getDecoder().decode((String) json);
        }
        if (type == Outcome.class) {
            return outcome((Map<?, ?>) json);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.toString().equals(json))
                    .findFirst()
                    .orElseThrow(() -> new ClassCastException());
        }
        return type == void.class ? null : record((Map<?, ?>) json, type, where);
    }

    private static Outcome outcome(Map<?, ?> json) {
        return json.containsKey(REFUSED)
                ? Outcome.refused(Set.copyOf(((Collection<?>) json.get(REFUSED))
                        .stream()
                                .map(each -> (Breach) read(each, Breach.class, REFUSED))
                                .toList()))
                : Outcome.done(json.get(DONE).toString());
    }

    private static Object record(Map<?, ?> json, Class<?> type, String where) {
        RecordComponent[] members = type.getRecordComponents();
        Object[] values = Arrays.stream(members)
                .map(member ->
                        read(json.get(member.getName()), member.getGenericType(), where + "." + member.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("\"" + where + "\": " + refused.getCause(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns what a type is called on the line, for people. */
    public static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] inside = generic.getActualTypeArguments();
            return generic.getRawType() == Optional.class
                    ? name(inside[0]) + " or null"
                    : generic.getRawType() == Map.class ? "object of texts" : "array of " + name(inside[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum() || plain.isRecord()) {
            return plain.getEnclosingClass() == null
                    ? plain.getSimpleName()
                    : plain.getEnclosingClass().getSimpleName() + "." + plain.getSimpleName();
        }
        return switch (plain.getSimpleName()) {
            case "String" -> "text";
            case "LocalDate" -> "day";
            case "boolean" -> "true or false";
            case "OptionalInt" -> "number or null";
            case "byte[]" -> "Base64 text";
            case "void" -> "null";
            default -> "number";
        };
    }
}
