package org.civilaffairs.app.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.register.RegisterType;

/** Types that are written as text in JSON: dates, constants, and values that read themselves from text. */
final class TextTypes {

    private TextTypes() {}

    /** Returns the value that the text stands for; one that it doesn't stand for is an {@link IllegalArgumentException}. */
    static Object read(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == RegisterType.class) {
            return RegisterType.find(text).orElseThrow(() -> new IllegalArgumentException(text));
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }
        return readItself(text, type);
    }

    private static Object readItself(String text, Class<?> type) {
        try {
            for (var method : type.getMethods()) {
                boolean reads = Modifier.isStatic(method.getModifiers())
                        && (method.getName().equals("parse") || method.getName().equals("of"))
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
                if (reads) {
                    return method.invoke(null, text);
                }
            }
            return type.getConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException notWrittenAsText) {
            throw new IllegalArgumentException(text, notWrittenAsText);
        }
    }

    /** Returns what may be written. */
    static String allowed(Class<?> type) {
        if (type == RegisterType.class) {
            return "R01–R10";
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type.isRecord() && type.getRecordComponents().length > 1) {
            return "{…}";
        }
        return type == LocalDate.class ? "YYYY-MM-DD" : type == String.class ? "text" : type.getSimpleName();
    }
}
