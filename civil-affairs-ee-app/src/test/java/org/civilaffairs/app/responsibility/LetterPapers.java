package org.civilaffairs.app.responsibility;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;

/** Bodies of requests that tests of letters share. */
public final class LetterPapers {

    private LetterPapers() {}

    static Api.Answer draft(Api town, String village, String on) {
        return town.post(
                "/letters",
                "{\"village\":\"%s\",\"year\":%s,\"on\":\"%s\"}".formatted(village, on.substring(0, 4), on));
    }

    /** Returns a step with a note. */
    public static String step(String event, String on) {
        return "{\"event\":\"%s\",\"on\":\"%s\",\"note\":\"据实\"}".formatted(event, on);
    }

    static String signed(String event, String on, String by) {
        return "{\"event\":\"%s\",\"on\":\"%s\",\"by\":\"%s\"}".formatted(event, on, by);
    }

    /** Asks all villages of a district for their books and cabinets, without which nothing can be counted of them. */
    public static void booksAsked(Api administrator, String district) {
        administrator
                .post(
                        "/policy/entries",
                        "{\"text\":\"register.keptFrom | 2024-01-01 | " + district + " | 2024-01-01 | | 通知\"}")
                .expect(201);
    }

    /** Returns a letter's terms with another weight of one target. */
    static JsonObject weighing(JsonObject letter, String code, String weight) {
        JsonObject terms = letter.getJsonObject("terms");
        var targets = Json.createArrayBuilder();
        terms.getJsonArray("targets").getValuesAs(JsonObject.class).forEach(target -> {
            JsonObjectBuilder same = Json.createObjectBuilder(target);
            targets.add(target.getString("code").equals(code) ? same.add("weight", new BigDecimal(weight)) : same);
        });
        return Json.createObjectBuilder()
                .add("targets", targets)
                .add("waived", terms.get("waived"))
                .build();
    }

    /** Goes the whole way from draft to in force; returns the letter's id. */
    public static String inForce(Api town, Api assistant, String village, String on) {
        String id = draft(town, village, on).expect(201).json().getString("id");
        town.post("/letters/" + id + "/events", signed("SIGN_BY_TOWN", on, "周民政"))
                .expect(200);
        assistant
                .post("/letters/" + id + "/events", step("SIGN_BY_ASSISTANT", on))
                .expect(200);
        town.post("/letters/" + id + "/events", step("TAKE_EFFECT", on)).expect(200);
        return id;
    }

    /** Makes a district whose first town has an assistant in post, a letter of 2025 in force and work rules, and whose second has none. */
    static void towns(ServerUnderTest server, String district, String person) {
        String first = district + "101";
        String village = first + "201";
        Papers.district(server.administrator(), district);
        Papers.appointed(server, village, "温见微", person, "2024-01-02");
        inForce(server.as("TOWN", first), server.as("ASSISTANT", village), village, "2025-03-03");
        server.as("TOWN", first)
                .post(
                        "/divisions/" + first + "/work-rules",
                        "{\"title\":\"工作制度\",\"text\":\"第一条\",\"since\":\"2024-05-06\"}")
                .expect(201);
    }

    /** Returns a step with full points for everything that the town judges, and a bonus for commended work. */
    static String sheet(String event, String on, JsonObject score, String bonus) {
        var judged = Json.createArrayBuilder();
        score.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("kind").equals("JUDGED"))
                .forEach(line -> judged.add(Json.createObjectBuilder()
                        .add("code", line.getString("code"))
                        .add("points", line.get("weight"))
                        .add("reason", "查阅台账，符合要求")));
        return "{\"event\":\"%s\",\"on\":\"%s\",\"note\":\"据实\",\"sheet\":{\"judged\":%s,\"opinion\":\"同意\",\"adjustments\":[{\"item\":\"COMMENDED\",\"points\":%s,\"reason\":\"表彰\",\"document\":\"1号\"}]}}"
                .formatted(event, on, judged.build(), bonus);
    }

    /** Goes on to the grade that the town's full points come to; returns the grade. */
    public static String graded(Api town, Api assistant, String id) {
        String events = "/letters/" + id + "/events";
        assistant.post(events, step("SELF_ASSESS", "2025-12-12")).expect(200);
        JsonObject soFar = score(assistant, id);
        town.post(events, sheet("ASSESS", "2026-01-05", soFar, "1")).expect(200);
        assistant.post(events, step("ACKNOWLEDGE", "2026-01-08")).expect(200);
        String grade = score(town, id).getString("grade");
        town.post(events, "{\"event\":\"CONFIRM\",\"on\":\"2026-01-28\",\"grade\":\"" + grade + "\"}")
                .expect(200);
        return grade;
    }

    private static JsonObject score(Api api, String id) {
        return api.get("/letters/" + id + "/score").expect(200).json();
    }

    static List<String> keys(JsonObject answer) {
        return answer.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("assertion") + "." + finding.getString("code"))
                .distinct()
                .toList();
    }
}
