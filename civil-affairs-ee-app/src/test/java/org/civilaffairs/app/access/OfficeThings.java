package org.civilaffairs.app.access;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;

/** Things that an office makes, in its own name, since an administrator could not: appointments, entries, letters, trainings. */
final class OfficeThings {

    static final String ENTRY_CONTENT =
            "{\"activityKind\":\"07\",\"place\":\"敬老院\",\"organiser\":\"志愿服务队\",\"participants\":\"26\","
                    + "\"volunteers\":\"18\",\"volunteerHours\":\"54\",\"content\":\"理发\",\"effect\":\"服务9户\"}";

    private final ServerUnderTest server;
    private final Map<String, Api> offices = new HashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    OfficeThings(ServerUnderTest server) {
        this.server = server;
    }

    /** Returns another number each time. */
    int next() {
        return count.incrementAndGet();
    }

    /** Returns another name each time. */
    String unique() {
        return "unique-" + next();
    }

    /** Returns another person's identity number each time. */
    String number() {
        return Papers.number("19710101", next());
    }

    String appointment(String village) {
        return id(office("VILLAGE_COMMITTEES", village)
                .post("/villages/" + village + "/appointments", Papers.recommendation("某人", number(), "2026-03-01")));
    }

    /** Another year each time, since a step can be taken once. */
    String closedYear(String village) {
        String year = Integer.toString(1900 + count.incrementAndGet() % 50);
        office("TOWN", village.substring(0, 9))
                .post("/villages/" + village + "/cabinet/volumes", "{\"year\":" + year + ",\"book\":\"R10\"}")
                .expect(200);
        return year;
    }

    String entry(String village) {
        var entry = office("TOWN", village.substring(0, 9))
                .post(
                        "/villages/" + village + "/books/R09/2026/entries",
                        "{\"content\":" + ENTRY_CONTENT
                                + ",\"happenedOn\":\"2026-03-05\",\"recordedOn\":\"2026-03-06\",\"source\":\"PAPER_REKEYED\"}")
                .expect(201);
        return Integer.toString(entry.json().getInt("number"));
    }

    String returned(String village) {
        String id = appointment(village);
        Api town = office("TOWN", village.substring(0, 9));
        town.post("/appointments/" + id + "/events", Papers.event("START_REVIEW", "2026-03-02"))
                .expect(200);
        town.post("/appointments/" + id + "/events", Papers.event("RETURN_FOR_SUPPLEMENT", "2026-03-02"))
                .expect(200);
        return id;
    }

    /** A village has one assistant at a time: the one who is there, or another after the one who was replaced. */
    String heldPost(String village) {
        Api town = office("TOWN", village.substring(0, 9));
        var before = town.get("/villages/" + village + "/roster")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        var held = before.stream()
                .filter(one -> one.getString("state").equals("APPROVED"))
                .findFirst();
        if (held.isPresent()) {
            return held.get().getString("id");
        }
        boolean replaced =
                before.stream().anyMatch(one -> one.getString("state").equals("ENDING"));
        String id = appointment(village);
        town.post("/appointments/" + id + "/events", Papers.event("APPROVE", replaced ? "2026-04-10" : "2026-03-05"))
                .expect(200);
        return id;
    }

    /** A year of which the village's assistant has no letter that stands. */
    String letterYear(String village) {
        heldPost(village);
        Api town = office("TOWN", village.substring(0, 9));
        town.get("/letters?division=" + village + "&year=2026").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> !one.getString("state").equals("WITHDRAWN"))
                .forEach(one -> town.post(
                                "/letters/" + one.getString("id") + "/events",
                                "{\"event\":\"WITHDRAW\",\"on\":\"2026-04-30\",\"note\":\"重签\"}")
                        .expect(200));
        return "2026";
    }

    String letter(String village) {
        return id(office("TOWN", village.substring(0, 9))
                .post(
                        "/letters",
                        "{\"village\":\"%s\",\"year\":%s,\"on\":\"2026-04-15\"}"
                                .formatted(village, letterYear(village))));
    }

    String training(String organiser) {
        return id(organiser(organiser)
                .post(
                        "/trainings",
                        "{\"organisers\":[\"%s\"],\"kind\":\"%s\",\"form\":\"SPECIAL_LECTURE\",\"topic\":\"%s\",\"plannedOn\":\"2026-03-10\",\"hours\":2,\"on\":\"2026-02-01\"}"
                                .formatted(organiser, organiser.length() == 6 ? "PROFESSIONAL" : "ROUTINE", unique())));
    }

    String held(String organiser) {
        String id = training(organiser);
        organiser(organiser)
                .post("/trainings/" + id + "/events", "{\"event\":\"HOLD\",\"on\":\"2026-03-10\"}")
                .expect(200);
        return id;
    }

    private Api organiser(String division) {
        return office(division.length() == 6 ? "BUREAU" : "TOWN", division);
    }

    Api office(String role, String area) {
        return offices.computeIfAbsent(role + area, key -> server.as(role, area));
    }

    static String id(Api.Answer answer) {
        return answer.expect(201).json().getString("id");
    }
}
