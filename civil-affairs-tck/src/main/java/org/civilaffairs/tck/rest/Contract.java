package org.civilaffairs.tck.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.json.Yaml;

/** The published REST contract, as far as requests are made from it. */
final class Contract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    /**
     * A place where a request has a value.
     *
     * @param in path, query or header
     */
    record Parameter(String name, String in, boolean required, Map<?, ?> schema) {}

    /**
     * Something that can be asked.
     *
     * @param path with its parameters in braces, without the part that all share
     * @param body the schema of a JSON body; empty where there is none
     */
    record Operation(String method, String path, List<Parameter> parameters, Map<?, ?> body) {

        String name() {
            return method + " " + path;
        }
    }

    private final Map<?, ?> document;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(Map<?, ?> document) {
        this.document = document;
        ((Map<?, ?>) document.get("paths"))
                .forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        add(method.toString(), path.toString(), (Map<?, ?>) operation);
                    }
                }));
    }

    /** Returns the contract in the kit's jar. */
    static Contract published() {
        try (InputStream in = Contract.class.getResourceAsStream("/org/civilaffairs/tck/openapi.yaml")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Contract of(String yaml) {
        return new Contract((Map<?, ?>) Yaml.read(yaml));
    }

    private void add(String method, String path, Map<?, ?> operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<?, ?> parameter = (Map<?, ?>) each;
            parameters.add(new Parameter(
                    parameter.get("name").toString(),
                    parameter.get("in").toString(),
                    Boolean.TRUE.equals(parameter.get("required")),
                    resolved(parameter.get("schema"))));
        }
        Map<?, ?> content = map(map(operation.get("requestBody")).get("content"));
        Object schema = map(content.get("application/json")).get("schema");
        operations.add(new Operation(
                method.toUpperCase(Locale.ROOT),
                path.replace("/api/v1", ""),
                parameters,
                schema == null ? Map.of() : resolved(schema)));
    }

    List<Operation> operations() {
        return operations;
    }

    /** Returns the properties of an object's schema, none for another. */
    Map<String, Map<?, ?>> properties(Map<?, ?> schema) {
        Map<String, Map<?, ?>> properties = new LinkedHashMap<>();
        map(schema.get("properties")).forEach((name, each) -> properties.put(name.toString(), resolved(each)));
        return properties;
    }

    /** Returns a schema, or the one that it refers to. */
    Map<?, ?> resolved(Object schema) {
        Map<?, ?> found = map(schema);
        while (found.get("$ref") instanceof String reference) {
            Object step = document;
            for (String name : reference.substring(2).split("/")) {
                step = ((Map<?, ?>) step).get(name);
            }
            found = map(step);
        }
        return found;
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
