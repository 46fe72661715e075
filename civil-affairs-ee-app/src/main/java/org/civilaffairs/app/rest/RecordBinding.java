package org.civilaffairs.app.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.problem.FieldError;

/** Binds JSON to records and collects what does not fit, field by field. A missing member or null is null. */
final class RecordBinding {

    private static final String BETWEEN_WORDS = "、";

    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> errors() {
        return errors;
    }

    Object bind(JsonValue json, Class<?> type) {
        return value("", json, type);
    }

    private Object value(String path, JsonValue json, Type type) {
        if (json == null || json == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(path, json, list.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return json instanceof JsonObject object ? texts(path, object) : wrong(path, json, "{…}");
        }
        var plain = (Class<?>) type;
        if (plain.isRecord() && json instanceof JsonObject object) {
            return record(path, object, plain);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return json == JsonValue.TRUE || json == JsonValue.FALSE
                    ? (Object) (json == JsonValue.TRUE)
                    : wrong(path, json, "true, false");
        }
        if (plain == int.class || plain == Integer.class || plain == long.class || plain == BigDecimal.class) {
            return json instanceof JsonNumber number ? number(path, number, plain) : wrong(path, json, "number");
        }
        return json instanceof JsonString text
                ? text(path, text.getString(), plain)
                : wrong(path, json, TextTypes.allowed(plain));
    }

    /** Members whose names are not known here: each value as text, those of a list in a row. */
    private Map<String, String> texts(String path, JsonObject object) {
        var texts = new LinkedHashMap<String, String>();
        object.forEach((name, json) -> {
            if (json instanceof JsonArray array) {
                texts.put(
                        name,
                        array.stream()
                                .map(item -> String.valueOf(plain(in(path, name), item)))
                                .collect(Collectors.joining(BETWEEN_WORDS)));
            } else if (json != JsonValue.NULL) {
                texts.put(name, plain(in(path, name), json));
            }
        });
        return texts;
    }

    private String plain(String path, JsonValue json) {
        if (json instanceof JsonString text) {
            return text.getString();
        }
        boolean word = json instanceof JsonNumber || json == JsonValue.TRUE || json == JsonValue.FALSE;
        return word ? json.toString() : (String) wrong(path, json, TextTypes.allowed(String.class));
    }

    private Object list(String path, JsonValue json, Type type) {
        if (!(json instanceof JsonArray array)) {
            return wrong(path, json, "[…]");
        }
        var items = new ArrayList<Object>();
        for (int i = 0; i < array.size(); i++) {
            items.add(value(path + "[" + i + "]", array.get(i), type));
        }
        return items;
    }

    private Object record(String path, JsonObject object, Class<?> type) {
        var components = type.getRecordComponents();
        var names = Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> errors.add(FieldError.of(
                        in(path, name),
                        "",
                        "unknown",
                        String.join(", ", names.stream().sorted().toList()))));
        int before = errors.size();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var component = components[i];
            values[i] =
                    value(in(path, component.getName()), object.get(component.getName()), component.getGenericType());
            if (values[i] == null && component.getType().isPrimitive() && errors.size() == before) {
                errors.add(FieldError.of(in(path, component.getName()), "", "required", ""));
            }
        }
        return errors.size() == before ? construct(path, type, values) : null;
    }

    private Object construct(String path, Class<?> type, Object[] values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            errors.add(FieldError.of(
                    path, "", "invalid", String.valueOf(refused.getCause().getMessage())));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object number(String path, JsonNumber number, Class<?> type) {
        try {
            if (type == BigDecimal.class) {
                return number.bigDecimalValue();
            }
            return type == long.class ? (Object) number.longValueExact() : (Object) number.intValueExact();
        } catch (ArithmeticException tooLarge) {
            return wrong(path, number, "whole number");
        }
    }

    private Object text(String path, String text, Class<?> type) {
        try {
            return TextTypes.read(text, type);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            errors.add(FieldError.of(path, text, "invalid", TextTypes.allowed(type)));
            return null;
        }
    }

    private Object wrong(String path, JsonValue json, String allowed) {
        errors.add(FieldError.of(
                path, json instanceof JsonString text ? text.getString() : json.getValueType(), "type", allowed));
        return null;
    }

    private static String in(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
