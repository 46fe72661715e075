package org.civilaffairs.app.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;

/** Reads dates, numbers, division codes and code words out of addresses; a wrong one is told by the name of its parameter. */
@Provider
public class TextParams implements ParamConverterProvider {

    /** Reads one type; what it can't read it names. */
    private record Reader<T>(String parameter, String allowed, String assertion, Function<String, T> read)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new BadRequestException(
                        Problem.invalid(new FieldError(parameter, text, allowed, assertion, "invalid")));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = name(annotations);
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Reader<>(name, "2026-01-31", "", LocalDate::parse);
        }
        if (type == Integer.class) {
            return (ParamConverter<T>) new Reader<>(name, "1, 2, 3 …", "", Integer::valueOf);
        }
        if (type == DivisionCode.class) {
            return (ParamConverter<T>) new Reader<>(name, "6 / 9 / 12", "LVL-01", DivisionCode::parse);
        }
        if (type == RegisterType.class) {
            return (ParamConverter<T>) new Reader<>(name, "R01–R10", "REG-01", text -> RegisterType.find(text)
                    .orElseThrow(IllegalArgumentException::new));
        }
        if (type.isEnum()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Reader<>(name, allowed, "", text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new));
        }
        return null;
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "";
    }
}
