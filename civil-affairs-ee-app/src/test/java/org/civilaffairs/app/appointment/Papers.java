package org.civilaffairs.app.appointment;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.person.IdentityNumber;

/** Divisions, people and bodies of requests that tests of appointments begin with; all fictional, under province 69. */
public final class Papers {

    private Papers() {}

    /** A right identity number of a fictional person, another one for each of 1 to 999; tests that share a server share no person. */
    public static String number(int person) {
        return number("19800101", person);
    }

    /** Like {@link #number(int)}, but of a person born on that day, so that a test with many people has a thousand of its own. */
    public static String number(String born, int person) {
        String digits = "690102%s%03d".formatted(born, person);
        return "0123456789X"
                .chars()
                .mapToObj(check -> digits + (char) check)
                .filter(number -> IdentityNumber.parse(number).number().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Makes a district with two towns of two villages each. */
    public static void district(Api administrator, String district) {
        String names = "{\"code\":\"%s\",\"name\":\"%s\"}";
        String to = String.join(
                ",",
                names.formatted(district, "试点区" + district),
                names.formatted(district + "101", "东镇"),
                names.formatted(district + "101201", "东一村"),
                names.formatted(district + "101202", "东二村"),
                names.formatted(district + "102", "西镇"),
                names.formatted(district + "102201", "西一村"),
                names.formatted(district + "102202", "西二村"));
        administrator
                .post(
                        "/divisions/changes",
                        "{\"kind\":\"ESTABLISH\",\"effectiveOn\":\"2020-01-01\",\"document\":\"试点\",\"from\":[],\"to\":["
                                + to + "]}")
                .expect(201);
    }

    /** Returns a recommendation with every limb answered. */
    public static String recommendation(String name, String number, String on) {
        String statement = Arrays.stream(Limb.values())
                .map(limb ->
                        "{\"limb\":\"" + limb + "\",\"answer\":\"YES\",\"vouchedBy\":\"两委\",\"evidence\":\"会议记录\"}")
                .collect(Collectors.joining(","));
        return "{\"person\":{\"name\":\"%s\",\"identityNumber\":\"%s\"},\"recommendedOn\":\"%s\",\"partyBranch\":true,\"committee\":true,\"concurrentPost\":\"会计\",\"statement\":[%s]}"
                .formatted(name, number, on, statement);
    }

    /** Returns a step on a day. */
    public static String event(String event, String on) {
        return "{\"event\":\"%s\",\"on\":\"%s\",\"document\":\"文件\",\"reason\":\"理由\"}".formatted(event, on);
    }

    /** Makes somebody the assistant of a village from a day on, through all offices; returns the person's id. */
    public static String appointed(ServerUnderTest server, String village, String name, String number, String on) {
        String id = server.as("VILLAGE_COMMITTEES", village)
                .post("/villages/" + village + "/appointments", recommendation(name, number, on))
                .expect(201)
                .json()
                .getString("id");
        return server.as("TOWN", village.substring(0, 9))
                .post("/appointments/" + id + "/events", event("APPROVE", on))
                .expect(200)
                .json()
                .getString("personId");
    }

    /** Hands a document in for a division; returns its id. */
    public static String document(Api api, String division, String name) {
        return api.send(
                        "POST",
                        "/attachments?division=" + division + "&name=" + name,
                        "%PDF-1.7 " + name,
                        "Content-Type",
                        "application/pdf")
                .expect(201)
                .json()
                .getString("id");
    }
}
