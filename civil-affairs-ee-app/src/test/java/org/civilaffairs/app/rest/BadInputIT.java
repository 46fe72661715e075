package org.civilaffairs.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.appointment.Limb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bad input of every kind, in every language: the answer is a problem that names the field or the rule in words of that language, and
 * neither the records nor the trail are other than before.
 */
class BadInputIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690797";
    private static final String VILLAGE = DISTRICT + "101201";
    private static final Map<String, String> WORDS =
            Map.of("zh-Hans", "未作任何改动", "zh-Hant", "未作任何改動", "en", "Nothing was changed");

    private static Api village;
    private static Api town;
    private static Api otherTown;
    private static Api bureau;
    private static String recommended;

    @BeforeAll
    static void offices() {
        Papers.district(SERVER.administrator(), DISTRICT);
        village = SERVER.as("VILLAGE_COMMITTEES", VILLAGE);
        town = SERVER.as("TOWN", DISTRICT + "101");
        otherTown = SERVER.as("TOWN", DISTRICT + "102");
        bureau = SERVER.as("BUREAU", DISTRICT);
        recommended = village.post("/villages/" + VILLAGE + "/appointments", good())
                .expect(201)
                .json()
                .getString("id");
    }

    private static String good() {
        return Papers.recommendation("某人", Papers.number("19850101", 1), "2026-03-01");
    }

    private static Answer send(String what, String language) {
        String[] asking = {"Accept-Language", language};
        String posts = "/villages/" + VILLAGE + "/appointments";
        String steps = "/appointments/" + recommended + "/events";
        return switch (what) {
            case "wrong-code" -> bureau.get("/divisions/69079710120/findings", asking);
            case "wrong-check-digit" ->
                village.post(posts, Papers.recommendation("某人", "690102198804129023", "2026-03-01"), asking);
            case "unknown-town" ->
                SERVER.administrator()
                        .post(
                                "/divisions/changes",
                                "{\"kind\":\"ESTABLISH\",\"effectiveOn\":\"2026-03-01\",\"document\":\"d\",\"from\":[],"
                                        + "\"to\":[{\"code\":\"690797777201\",\"name\":\"无镇村\"}]}",
                                asking);
            case "another-towns-approval" -> otherTown.post(steps, Papers.event("APPROVE", "2026-03-05"), asking);
            case "wrong-level" -> bureau.post(steps, Papers.event("APPROVE", "2026-03-05"), asking);
            case "wrong-order" -> bureau.post(steps, Papers.event("FILE", "2026-03-05"), asking);
            case "before-predecessor" -> town.post(steps, Papers.event("APPROVE", "2026-02-01"), asking);
            case "limb-twice" ->
                village.post(posts, good().replace(Limb.values()[1].name(), Limb.values()[0].name()), asking);
            case "malformed" -> village.post(posts, good().substring(0, 200), asking);
            case "more-than-one-body" -> village.post(posts, good() + good(), asking);
            case "no-object" -> village.post(posts, "\"person\"", asking);
            case "wrong-type" -> town.post(steps, "{\"event\":\"APPROVED\",\"on\":\"2026-3-5\"}", asking);
            case "missing" -> village.post(posts, "{\"recommendedOn\":\"2026-03-01\"}", asking);
            case "expired-token" ->
                village.with("ca_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").post(posts, good(), asking);
            case "foreign-area" -> village.post("/villages/" + DISTRICT + "102201/appointments", good(), asking);
            default -> throw new IllegalArgumentException(what);
        };
    }

    @ParameterizedTest(name = "{0}: {1} with {2}")
    @CsvSource({
        "wrong-check-digit,      422, HSH-03",
        "unknown-town,           422, LVL-01",
        "wrong-level,            422, APT-08",
        "wrong-order,            422, APT-08",
        "before-predecessor,     422, APT-08",
        "wrong-type,             400, \"field\":\"event\"",
        "wrong-type,             400, \"field\":\"on\"",
        "missing,                400, \"field\":\"person\"",
        "another-towns-approval, 404, /appointments/",
        "foreign-area,           404, /villages/",
        "limb-twice,             400, \"field\":\"statement[1].limb\"",
        "wrong-code,             400, LVL-01",
        "malformed,              400, malformed",
        "more-than-one-body,     400, malformed",
        "no-object,              400, {…}",
        "expired-token,          401, unauthorized"
    })
    void isAnsweredInTheLanguageAskedForAndChangesNothing(String what, int status, String named) {
        for (String language : List.of("zh-Hans", "zh-Hant", "en")) {
            String before = state();
            Answer answer = send(what, language);

            assertEquals(status, answer.status(), answer.body());
            assertEquals("application/problem+json", answer.header("Content-Type"));
            assertEquals(language, answer.header("Content-Language"));
            assertTrue(answer.body().contains(named), answer.body());
            if (status == 422 || status == 400 && !named.equals("malformed")) {
                assertTrue(answer.json().getString("detail").contains(WORDS.get(language)), answer.body());
            }
            assertEquals(before, state(), "nothing is other than before");
        }
    }

    /** Everything that the calls could have changed: the appointments, the divisions, the people, the trail. */
    private static String state() {
        return String.join(
                "\n",
                bureau.get("/appointments?division=" + DISTRICT).expect(200).body(),
                bureau.get("/divisions/" + DISTRICT + "/children").expect(200).body(),
                bureau.get("/divisions/" + DISTRICT + "/findings?limit=200&on=2026-06-01")
                        .expect(200)
                        .body(),
                SERVER.administrator().get("/audit?limit=1").expect(200).body());
    }
}
