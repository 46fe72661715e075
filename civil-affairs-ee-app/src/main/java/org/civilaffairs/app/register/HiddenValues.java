package org.civilaffairs.app.register;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.RegisterContent;

/**
 * The true values that an entry only commits to, with the salt that binds them.
 *
 * @param values by column key
 */
record HiddenValues(String salt, SortedMap<String, String> values) {

    /** Looked up once: each look-up goes through the whole class path, which took longer than all else about an entry. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    static HiddenValues of(String salt, RegisterContent content) {
        SortedMap<String, String> values = new TreeMap<>();
        List<Column> sensitive =
                content.type().columns().stream().filter(Column::sensitive).toList();
        if (!sensitive.isEmpty()) {
            Map<String, String> all = content.values();
            sensitive.stream().map(Column::key).filter(all::containsKey).forEach(key -> values.put(key, all.get(key)));
        }
        return new HiddenValues(salt, values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    String toJson() {
        return BUILDERS.createObjectBuilder()
                .add("salt", salt)
                .add("values", BUILDERS.createObjectBuilder(Map.copyOf(values)))
                .build()
                .toString();
    }

    static HiddenValues parse(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            var object = reader.readObject();
            SortedMap<String, String> values = new TreeMap<>();
            object.getJsonObject("values").forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
            return new HiddenValues(object.getString("salt"), values);
        }
    }
}
