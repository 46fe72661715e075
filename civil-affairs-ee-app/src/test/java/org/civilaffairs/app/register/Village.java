package org.civilaffairs.app.register;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;

/** A village with an assistant in post since 2021, who writes in its books. */
final class Village {

    static final int YEAR = 2022;

    private final String code;
    private final Api assistant;

    private Village(String code, Api assistant) {
        this.code = code;
        this.assistant = assistant;
    }

    /** Makes a district of two towns with two villages each, with the holidays of 2022. */
    static void district(ServerUnderTest server, String district) {
        Papers.district(server.administrator(), district);
        server.as("BUREAU", district)
                .put("/holiday-tables/" + YEAR, "{\"text\":\"2022-06-03 休\",\"source\":\"通知\"}")
                .expect(200);
    }

    /** Returns a village of such a district; the person is any number that no other test uses. */
    static Village of(ServerUnderTest server, String code, int person) {
        Papers.appointed(server, code, "林秋实", Papers.number("19720304", person), "2021-03-01");
        return new Village(code, server.as("ASSISTANT", code));
    }

    String code() {
        return code;
    }

    Api assistant() {
        return assistant;
    }

    /** Returns the address of a book of 2022. */
    String path(String book) {
        return "/villages/" + code + "/books/" + book + "/" + YEAR;
    }

    Answer append(String book, String body) {
        return assistant.post(path(book) + "/entries", body);
    }

    Answer append(Sample sample) {
        return append(sample.type().code(), body(sample).build().toString());
    }

    JsonObject find(String book, int number) {
        return assistant.get(path(book) + "/entries/" + number).expect(200).json();
    }

    JsonObject book(String book) {
        return assistant.get(path(book)).expect(200).json();
    }

    List<JsonObject> page(String book, String query) {
        return assistant
                .get(path(book) + "/entries" + query)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** Returns the body of an entry that was first written on paper on the sample's day. */
    static JsonObjectBuilder body(Sample sample) {
        var body = Json.createObjectBuilder()
                .add("content", Json.createObjectBuilder(Map.copyOf(sample.typed())))
                .add("happenedOn", sample.happenedOn().toString())
                .add("recordedOn", sample.recordedOn().toString())
                .add("source", "PAPER");
        return sample.type().code().equals("R02")
                ? body.add("knownOn", sample.happenedOn().toString())
                : body;
    }

    /** Returns assertion, code and column of the first finding that stands in the way. */
    static String finding(Answer answer) {
        var finding = answer.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("severity").equals("BREACH"))
                .findFirst()
                .orElseThrow();
        return finding.getString("assertion") + "." + finding.getString("code") + " "
                + finding.getJsonObject("facts").getString("column", "");
    }
}
