package org.civilaffairs.app.access;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.attachment.Pictures;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.appointment.Limb;

/**
 * What the tables call by a name in braces, made at a place when it is first asked for. One that begins with "new-" is another each time,
 * for calls that use it up.
 */
final class Things {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private static final String ENTRY_CONTENT =
            "{\"activityKind\":\"07\",\"place\":\"敬老院\",\"organiser\":\"志愿服务队\",\"participants\":\"26\","
                    + "\"volunteers\":\"18\",\"volunteerHours\":\"54\",\"content\":\"理发\",\"effect\":\"服务9户\"}";

    private final ServerUnderTest server;
    private final Api administrator;
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Api> offices = new HashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Things(ServerUnderTest server) {
        this.server = server;
        administrator = server.administrator();
    }

    /** Puts the things of a place where the text names them. */
    String fill(String text, String place) {
        return NAME.matcher(text).replaceAll(name -> thing(name.group(1), place));
    }

    private String thing(String name, String place) {
        return name.startsWith("new-")
                ? make(name.substring("new-".length()), place)
                : switch (name) {
                    case "place" -> place;
                    case "town" -> place.substring(0, 9);
                    case "number" -> Papers.number("19710101", count.incrementAndGet());
                    case "unique" -> "unique-" + count.incrementAndGet();
                    case "past-year" -> Integer.toString(1950 + count.incrementAndGet() % 70);
                    case "day" ->
                        LocalDate.of(2026, 1, 1)
                                .plusDays(count.incrementAndGet())
                                .toString();
                    case "statement" -> statement();
                    case "entry-content" -> ENTRY_CONTENT;
                    default -> {
                        var key = name + " " + place;
                        var known = made.get(key);
                        if (known == null) {
                            known = make(name, place);
                            made.put(key, known);
                        }
                        yield known;
                    }
                };
    }

    /** One line for each kind of thing; it returns the id. */
    private String make(String kind, String place) {
        return switch (kind) {
            case "appointment" -> appointment(place);
            case "entry" -> entry(place);
            case "closed-year" -> closedYear(place);
            case "returned-appointment" -> returned(place);
            case "held-appointment" -> heldPost(place);
            case "person" ->
                administrator
                        .get("/appointments/" + thing("appointment", place))
                        .json()
                        .getString("personId");
            case "letter-year" -> letterYear(place);
            case "letter" -> letter(place);
            case "training" -> training(place);
            case "held-training" -> held(place);
            case "finding" ->
                administrator
                        .get("/divisions/" + place + "/findings?on=2026-03-01")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("digest");
            case "guidance" ->
                id(
                        office("TOWN", place.substring(0, 9))
                                .post(
                                        "/villages/" + place + "/guidance",
                                        "{\"on\":\"2026-03-01\",\"officers\":\"o\",\"found\":\"f\",\"toMend\":[{\"what\":\"w\",\"due\":\"2026-03-10\"}]}"));
            case "work-rules" ->
                id(office("TOWN", place)
                        .post(
                                "/divisions/" + place + "/work-rules",
                                "{\"title\":\"t\",\"text\":\"t\",\"since\":\"2026-01-01\"}"));
            case "attachment" ->
                id(administrator.send(
                        "POST",
                        "/attachments?name=a&division=" + place,
                        "%PDF-1.7",
                        "Content-Type",
                        "application/pdf"));
            case "picture" ->
                id(administrator.send(
                        "POST",
                        "/attachments?name=a&division=" + place,
                        BodyPublishers.ofByteArray(Pictures.of("png", 60, 40)),
                        "Content-Type",
                        "image/png"));
            case "account" ->
                id(administrator.post(
                        "/accounts",
                        Map.of(
                                "userName",
                                thing("unique", place),
                                "displayName",
                                "n",
                                "role",
                                "INSPECTOR",
                                "area",
                                place)));
            case "holiday-year" -> {
                administrator
                        .put("/holiday-tables/2037?division=" + place, "{\"text\":\"2037-01-01 休\",\"source\":\"s\"}")
                        .expect(200);
                yield "2037";
            }
            case "policy-entry" -> {
                administrator
                        .post(
                                "/policy/entries",
                                Map.of("text", "election.termYears | 4 | " + place + " | 2035-01-01 | | d"))
                        .expect(201);
                yield administrator
                        .get("/policy/entries?division=" + place)
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(entry -> entry.getString("place").equals(place))
                        .map(entry -> entry.getString("id"))
                        .findFirst()
                        .orElseThrow();
            }
            case "job" -> id(administrator.send("POST", "/jobs/trail-proof", ""));
            case "token" ->
                id(administrator.post(
                        "/accounts/" + thing("account", place) + "/tokens", "{\"name\":\"n\",\"scopes\":[\"read\"]}"));
            default -> throw new IllegalArgumentException("Nothing is called " + kind);
        };
    }

    private String appointment(String village) {
        return id(office("VILLAGE_COMMITTEES", village)
                .post(
                        "/villages/" + village + "/appointments",
                        Papers.recommendation("某人", thing("number", village), "2026-03-01")));
    }

    /** Another year each time, since a step can be taken once. */
    private String closedYear(String village) {
        String year = Integer.toString(1900 + count.incrementAndGet() % 50);
        office("TOWN", village.substring(0, 9))
                .post("/villages/" + village + "/cabinet/volumes", "{\"year\":" + year + ",\"book\":\"R10\"}")
                .expect(200);
        return year;
    }

    private String entry(String village) {
        var entry = office("TOWN", village.substring(0, 9))
                .post(
                        "/villages/" + village + "/books/R09/2026/entries",
                        "{\"content\":" + ENTRY_CONTENT
                                + ",\"happenedOn\":\"2026-03-05\",\"recordedOn\":\"2026-03-06\",\"source\":\"PAPER_REKEYED\"}")
                .expect(201);
        return Integer.toString(entry.json().getInt("number"));
    }

    private String returned(String village) {
        String id = appointment(village);
        Api town = office("TOWN", village.substring(0, 9));
        town.post("/appointments/" + id + "/events", Papers.event("START_REVIEW", "2026-03-02"))
                .expect(200);
        town.post("/appointments/" + id + "/events", Papers.event("RETURN_FOR_SUPPLEMENT", "2026-03-02"))
                .expect(200);
        return id;
    }

    /** A village has one assistant at a time: the one who is there, or another after the one who was replaced. */
    private String heldPost(String village) {
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
    private String letterYear(String village) {
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

    private String letter(String village) {
        return id(office("TOWN", village.substring(0, 9))
                .post(
                        "/letters",
                        "{\"village\":\"%s\",\"year\":%s,\"on\":\"2026-04-15\"}"
                                .formatted(village, letterYear(village))));
    }

    private String training(String organiser) {
        return id(organiser(organiser)
                .post(
                        "/trainings",
                        "{\"organisers\":[\"%s\"],\"kind\":\"%s\",\"form\":\"SPECIAL_LECTURE\",\"topic\":\"%s\",\"plannedOn\":\"2026-03-10\",\"hours\":2,\"on\":\"2026-02-01\"}"
                                .formatted(
                                        organiser,
                                        organiser.length() == 6 ? "PROFESSIONAL" : "ROUTINE",
                                        thing("unique", organiser))));
    }

    private String held(String organiser) {
        String id = training(organiser);
        organiser(organiser)
                .post("/trainings/" + id + "/events", "{\"event\":\"HOLD\",\"on\":\"2026-03-10\"}")
                .expect(200);
        return id;
    }

    private Api organiser(String division) {
        return office(division.length() == 6 ? "BUREAU" : "TOWN", division);
    }

    private Api office(String role, String area) {
        return offices.computeIfAbsent(role + area, key -> server.as(role, area));
    }

    private static String statement() {
        return Arrays.stream(Limb.values())
                .map(limb ->
                        "{\"limb\":\"" + limb + "\",\"answer\":\"YES\",\"vouchedBy\":\"两委\",\"evidence\":\"会议记录\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String id(Api.Answer answer) {
        return answer.expect(201).json().getString("id");
    }
}
