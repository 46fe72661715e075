package org.civilaffairs.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A department's own values: from their day on findings rest on them, before it on the plan's; a wrong line takes in nothing. */
class DepartmentsValuesIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690796";
    private static final String VILLAGE = DISTRICT + "101201";

    private static Api bureau;
    private static Api administrator;

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        bureau = SERVER.as("BUREAU", DISTRICT);
        administrator = SERVER.as("ADMINISTRATOR", DISTRICT);
    }

    @Test
    void findingsChangeWithTheDepartmentsValueFromItsDayOn() {
        assertEquals("vacant", vacancy("2020-05-31").getString("code"));
        assertEquals("vacant", vacancy("2020-06-02").getString("code"));

        load("appointment.vacancyGraceDays | 365 | " + DISTRICT + "101 | 2020-06-01 | 2020-07-01 | 东镇发〔2020〕5号")
                .expect(201);

        assertEquals("vacant", vacancy("2020-05-31").getString("code"), "before its day nothing changes");
        JsonObject graced = vacancy("2020-06-02");
        assertEquals("vacant-in-grace", graced.getString("code"));
        assertTrue(graced.getJsonArray("parameters").toString().contains("东镇发〔2020〕5号"), graced.toString());
        assertEquals("vacant", vacancy("2020-07-01").getString("code"), "nor from its end on");
        assertEquals(
                "vacant",
                finding(DISTRICT + "102201", "2020-06-02").getString("code"),
                "nor in the town that has no such value");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "appointment.vacancyGraceDay | 3 | 690796 | 2027-01-01 | | 文",
                "appointment.vacancyGraceDays | many | 690796 | 2027-01-01 | | 文",
                "appointment.vacancyGraceDays | -1 | 690796 | 2027-01-01 | | 文",
                "appointment.vacancyGraceDays | 3 | 690796 | 2027-02-30 | | 文",
                "appointment.vacancyGraceDays | 3 | 690796 | 2027-01-01 | 2026-01-01 | 文",
                "appointment.vacancyGraceDays | 3 | 690796 | 2027-01-01 | | ",
                "appointment.vacancyGraceDays | 3 | 690796",
                "appointment.vacancyGraceDays | 3 | 690797 | 2027-01-01 | | 文"
            })
    void aWrongLineIsNamedByItsNumberAndNothingIsTakenIn(String wrong) {
        String before = parameters();

        JsonObject problem = load("# head\nappointment.filingDays | 9 | 690796 | 2027-01-01 | | 好文\n" + wrong)
                .expect(400)
                .json();

        assertEquals("line 3", problem.getJsonArray("errors").getJsonObject(0).getString("field"), problem.toString());
        assertEquals(before, parameters());
    }

    @Test
    void valuesThatOverlapAreRefused() {
        load("appointment.filingDays | 20 | 690796 | 2028-01-01 | | 文一").expect(201);

        load("appointment.filingDays | 25 | 690796 | 2028-06-01 | | 文二").expect(400);

        assertTrue(bureau.get("/policy/parameters?division=690796&on=2028-07-01")
                .body()
                .contains("文一"));
    }

    private static Api.Answer load(String text) {
        return administrator.post(
                "/policy/entries",
                Json.createObjectBuilder(Map.of("text", text)).build().toString());
    }

    private static String parameters() {
        return bureau.get("/policy/parameters?division=690796&on=2027-06-01")
                .expect(200)
                .body();
    }

    private static JsonObject vacancy(String on) {
        return finding(VILLAGE, on);
    }

    private static JsonObject finding(String village, String on) {
        return bureau.get("/divisions/" + village + "/findings?assertion=APT-02&on=" + on)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
