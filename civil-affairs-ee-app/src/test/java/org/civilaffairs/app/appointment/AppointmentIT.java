package org.civilaffairs.app.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Appointments over REST: the three steps by three accounts, and everything that must be refused. */
class AppointmentIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690311";

    private static Api village;
    private static Api town;
    private static Api otherTown;
    private static Api bureau;

    @BeforeAll
    static void offices() {
        Papers.district(SERVER.administrator(), DISTRICT);
        village = SERVER.as("VILLAGE_COMMITTEES", DISTRICT + "101201");
        town = SERVER.as("TOWN", DISTRICT + "101");
        otherTown = SERVER.as("TOWN", DISTRICT + "102");
        bureau = SERVER.as("BUREAU", DISTRICT);
    }

    private static String code(Answer answer) {
        return answer.json().getJsonArray("findings").getJsonObject(0).getString("assertion") + "."
                + answer.json().getJsonArray("findings").getJsonObject(0).getString("code");
    }

    @Test
    void threeAccountsAppointOneAssistantAndTheCoverageChanges() {
        String id = village.post(
                        "/villages/" + DISTRICT + "101201/appointments",
                        Papers.recommendation("林秋实", Papers.number(1), "2026-03-01"))
                .expect(201)
                .json()
                .getString("id");
        assertEquals(0, coverage("2026-03-10"));
        assertEquals(
                "APT-08.order",
                code(town.post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-02-01"))
                        .expect(422)));
        assertEquals(
                "APT-08.other-level",
                code(village.post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-03-05"))
                        .expect(422)));
        assertEquals(
                "APT-08.not-the-next-step",
                code(bureau.post("/appointments/" + id + "/events", Papers.event("FILE", "2026-03-05"))
                        .expect(422)));
        otherTown
                .post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-03-05"))
                .expect(404);
        assertEquals(
                "RECOMMENDED",
                town.get("/appointments/" + id).json().getString("state"),
                "no refusal changed anything");

        town.post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-03-05"))
                .expect(200);
        assertEquals(1, coverage("2026-03-10"));
        assertEquals(0, coverage("2026-03-04"));
        assertEquals(
                "APT-08.twice",
                code(town.post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-03-06"))
                        .expect(422)));
        String number = bureau.post("/appointments/" + id + "/events", Papers.event("FILE", "2026-03-08"))
                .expect(200)
                .json()
                .getString("filingNumber");
        assertTrue(number.startsWith(DISTRICT), number);
    }

    private static int coverage(String on) {
        return bureau.get("/divisions/" + DISTRICT + "101/coverage?on=" + on)
                .expect(200)
                .json()
                .getInt("covered");
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        Answer made = SERVER.as("VILLAGE_COMMITTEES", DISTRICT + "102202")
                .post(
                        "/villages/" + DISTRICT + "102202/appointments",
                        Papers.recommendation("韩听雨", Papers.number(3), "2026-03-01"))
                .expect(201);
        String id = made.json().getString("id");
        String read = otherTown.get("/appointments/" + id).header("ETag");
        String reviewed = otherTown
                .post("/appointments/" + id + "/events", Papers.event("START_REVIEW", "2026-03-02"), "If-Match", read)
                .expect(200)
                .header("ETag");
        assertEquals(reviewed, otherTown.get("/appointments/" + id).header("ETag"));
        otherTown
                .post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-03-03"), "If-Match", read)
                .expect(412);
        assertEquals("UNDER_REVIEW", otherTown.get("/appointments/" + id).json().getString("state"));
    }

    @ParameterizedTest(name = "{0} is refused with {1} and {2}")
    @CsvSource({
        "690102198804129023, 422, identity-check",
        "690102199902299025, 422, identity-birth-date",
        "69010219880412902, 422, identity-length"
    })
    void wrongIdentityNumberIsToldAndNeverShown(String number, int status, String code) {
        Answer answer = village.post(
                "/villages/" + DISTRICT + "101201/appointments", Papers.recommendation("某人", number, "2026-03-01"));
        assertEquals(status, answer.status());
        assertTrue(answer.body().contains(code), answer.body());
        assertTrue(answer.body().contains("HSH-03"), answer.body());
        assertFalse(answer.body().contains(number.substring(6, 14)), "the number itself stays out of the answer");
    }

    @Test
    void foreignAndUnknownVillagesLookAlike() {
        String body = Papers.recommendation("某人", Papers.number(2), "2026-03-01");
        Answer foreign = village.post("/villages/" + DISTRICT + "102201/appointments", body)
                .expect(404);
        Answer unknown =
                village.post("/villages/690999102201/appointments", body).expect(404);
        assertEquals(foreign.json().getString("title"), unknown.json().getString("title"));
        village.post("/villages/6903111012/appointments", body).expect(400);
        village.post("/villages/" + DISTRICT + "101201/appointments", "{\"person\":")
                .expect(400);
    }

    @Test
    void inspectorReadsAndWritesNothing() {
        Api inspector = SERVER.as("INSPECTOR", DISTRICT);
        inspector.get("/divisions/" + DISTRICT + "/findings?on=2026-03-10").expect(200);
        inspector
                .post(
                        "/villages/" + DISTRICT + "101201/appointments",
                        Papers.recommendation("某人", Papers.number(2), "2026-03-01"))
                .expect(403);
    }

    @Test
    void refusalSpeaksTheLanguageAskedFor() {
        String body = Papers.recommendation("某人", "690102198804129023", "2026-03-01");
        String path = "/villages/" + DISTRICT + "101201/appointments";
        assertTrue(village.post(path, body, "Accept-Language", "en").body().contains("check character"));
        assertTrue(village.post(path, body, "Accept-Language", "zh-Hant").body().contains("身份證號碼"));
        assertTrue(village.post(path, body, "Accept-Language", "zh-CN").body().contains("身份证号码"));
    }
}
