package org.civilaffairs.app.job;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Language;

/** How a job stands in its table. */
final class JobTable {

    static final String COLUMNS =
            "id, kind, title, division, account, account_name, language_tag, details, state, phase, done, of_all, "
                    + "counts, fault, fault_values, created_at, ended_at, cancel_asked, attempt, result_name, result_type, result_length";

    private JobTable() {}

    static Job read(ResultSet row) throws SQLException {
        var wanted = new JobWanted(
                row.getString("kind"),
                row.getString("title"),
                row.getString("division"),
                texts(row.getString("details")),
                language(row.getString("language_tag")));
        return new Job(
                row.getString("id"),
                wanted,
                row.getString("account"),
                row.getString("account_name"),
                JobState.valueOf(row.getString("state")),
                row.getString("phase"),
                row.getLong("done"),
                row.getLong("of_all"),
                numbers(row.getString("counts")),
                row.getString("fault"),
                lines(row.getString("fault_values")),
                time(row.getTimestamp("created_at")),
                time(row.getTimestamp("ended_at")),
                row.getBoolean("cancel_asked"),
                row.getInt("attempt"),
                new Job.Result(
                        row.getString("result_name"), row.getString("result_type"), row.getLong("result_length")));
    }

    static String json(Map<String, ?> values) {
        return Json.createObjectBuilder(values).build().toString();
    }

    static String joined(List<String> values) {
        var all = String.join("\n", values);
        return all.length() <= 1000 ? all : all.substring(0, 1000);
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static Map<String, String> texts(String json) {
        return object(json).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> ((JsonString) one.getValue()).getString()));
    }

    private static Map<String, Long> numbers(String json) {
        return object(json).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> ((JsonNumber) one.getValue()).longValue()));
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Language language(String tag) {
        return Stream.of(Language.values())
                .filter(one -> one.tag().equals(tag))
                .findFirst()
                .orElse(Language.ZH_HANS);
    }

    private static LocalDateTime time(Timestamp stamp) {
        return stamp == null ? null : stamp.toLocalDateTime();
    }
}
