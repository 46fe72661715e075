package org.civilaffairs.app.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.NoSuchElementException;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;

/** Reads a JSON body into a record, or says of every field at once what is wrong with it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Record> {

    private static final int DEEPEST = 32;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readAllBytes();
        if (depth(bytes) > DEEPEST) {
            throw Problem.invalid(FieldError.of("", "", "depth", String.valueOf(DEEPEST)));
        }
        var binding = new RecordBinding();
        var bound = binding.bind(parse(bytes), type);
        if (!binding.errors().isEmpty()) {
            throw Problem.invalid(binding.errors());
        }
        return type.cast(bound);
    }

    private static JsonValue parse(byte[] bytes) {
        try (var parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            parser.next();
            var value = parser.getValue();
            if (!parser.hasNext()) {
                return value;
            }
        } catch (JsonException | NoSuchElementException unreadable) {
            // Answered below, like one that goes on behind its end.
        }
        throw Problem.of(400, "malformed");
    }

    /** Returns how deep objects and arrays are nested, before a parser has to hold them all. */
    private static int depth(byte[] json) {
        int depth = 0;
        int deepest = 0;
        boolean text = false;
        for (int i = 0; i < json.length; i++) {
            switch (json[i]) {
                case '\\' -> i += text ? 1 : 0;
                case '"' -> text = !text;
                case '{', '[' -> deepest = Math.max(deepest, text ? 0 : ++depth);
                case '}', ']' -> depth -= text ? 0 : 1;
                default -> {}
            }
        }
        return deepest;
    }
}
