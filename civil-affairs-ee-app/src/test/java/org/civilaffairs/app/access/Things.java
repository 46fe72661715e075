package org.civilaffairs.app.access;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final Api administrator;
    private final Map<String, String> made = new HashMap<>();
    private final OfficeThings offices;

    Things(ServerUnderTest server) {
        administrator = server.administrator();
        offices = new OfficeThings(server);
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
                    case "number" -> offices.number();
                    case "unique" -> offices.unique();
                    case "past-year" -> Integer.toString(1950 + offices.next() % 70);
                    case "day" ->
                        LocalDate.of(2026, 1, 1).plusDays(offices.next()).toString();
                    case "statement" -> statement();
                    case "entry-content" -> OfficeThings.ENTRY_CONTENT;
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
            case "appointment" -> offices.appointment(place);
            case "entry" -> offices.entry(place);
            case "closed-year" -> offices.closedYear(place);
            case "returned-appointment" -> offices.returned(place);
            case "held-appointment" -> offices.heldPost(place);
            case "person" ->
                administrator
                        .get("/appointments/" + thing("appointment", place))
                        .json()
                        .getString("personId");
            case "letter-year" -> offices.letterYear(place);
            case "letter" -> offices.letter(place);
            case "training" -> offices.training(place);
            case "held-training" -> offices.held(place);
            case "finding" ->
                administrator
                        .get("/divisions/" + place + "/findings?on=2026-03-01")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("digest");
            case "guidance" ->
                OfficeThings.id(
                        offices.office("TOWN", place.substring(0, 9))
                                .post(
                                        "/villages/" + place + "/guidance",
                                        "{\"on\":\"2026-03-01\",\"officers\":\"o\",\"found\":\"f\",\"toMend\":[{\"what\":\"w\",\"due\":\"2026-03-10\"}]}"));
            case "work-rules" ->
                OfficeThings.id(offices.office("TOWN", place)
                        .post(
                                "/divisions/" + place + "/work-rules",
                                "{\"title\":\"t\",\"text\":\"t\",\"since\":\"2026-01-01\"}"));
            case "attachment" ->
                OfficeThings.id(administrator.send(
                        "POST",
                        "/attachments?name=a&division=" + place,
                        "%PDF-1.7",
                        "Content-Type",
                        "application/pdf"));
            case "picture" ->
                OfficeThings.id(administrator.send(
                        "POST",
                        "/attachments?name=a&division=" + place,
                        BodyPublishers.ofByteArray(Pictures.of("png", 60, 40)),
                        "Content-Type",
                        "image/png"));
            case "account" ->
                OfficeThings.id(administrator.post(
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
            case "job" -> OfficeThings.id(administrator.send("POST", "/jobs/trail-proof", ""));
            case "token" ->
                OfficeThings.id(administrator.post(
                        "/accounts/" + thing("account", place) + "/tokens", "{\"name\":\"n\",\"scopes\":[\"read\"]}"));
            default -> throw new IllegalArgumentException("Nothing is called " + kind);
        };
    }

    private static String statement() {
        return Arrays.stream(Limb.values())
                .map(limb ->
                        "{\"limb\":\"" + limb + "\",\"answer\":\"YES\",\"vouchedBy\":\"两委\",\"evidence\":\"会议记录\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
