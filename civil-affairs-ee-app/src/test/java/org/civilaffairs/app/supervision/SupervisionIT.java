package org.civilaffairs.app.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Findings over REST of a village, a town and the district, as they were on past days, by clause, by who is bound and by age: one village
 * has an assistant from May on, who is never filed; the others are vacant from the plan's first day.
 */
class SupervisionIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690798";
    private static final String TOWN = DISTRICT + "101";
    private static final String VILLAGE = TOWN + "201";
    private static final String BEFORE = "2026-04-30";
    private static final String AFTER = "2026-06-30";

    private static Api bureau;

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        bureau = SERVER.as("BUREAU", DISTRICT);
        String id = SERVER.as("VILLAGE_COMMITTEES", VILLAGE)
                .post(
                        "/villages/" + VILLAGE + "/appointments",
                        Papers.recommendation("某人", Papers.number("19860101", 1), "2026-05-01"))
                .expect(201)
                .json()
                .getString("id");
        SERVER.as("TOWN", TOWN)
                .post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-05-10"))
                .expect(200);
    }

    @Test
    void aPastDayStaysAsItWas() {
        assertEquals(Set.of("APT-02.vacant"), keys(of(VILLAGE, BEFORE, "&assertion=APT-02")));
        assertEquals(Set.of(), keys(of(VILLAGE, AFTER, "&assertion=APT-02")));
        assertEquals(Set.of(), keys(of(VILLAGE, BEFORE, "&assertion=APT-08")), "in April nobody was approved");
        assertEquals(Set.of("APT-08.to-be-filed"), keys(of(VILLAGE, "2026-05-10", "&assertion=APT-08")));
        assertEquals(Set.of("APT-08.unfiled"), keys(of(VILLAGE, AFTER, "&assertion=APT-08")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"APT-02, 2026-04-30", "APT-02, 2026-06-30", "APT-08, 2026-06-30"})
    void aTownHasWhatItsVillagesHaveAndTheDistrictWhatItsTownsHave(String assertion, String on) {
        String only = "&assertion=" + assertion;
        List<JsonObject> villages = new ArrayList<>();
        for (String village : children(TOWN)) {
            villages.addAll(of(village, on, only));
        }
        List<JsonObject> towns = new ArrayList<>();
        for (String town : children(DISTRICT)) {
            towns.addAll(of(town, on, only));
        }

        assertEquals(Set.copyOf(villages), Set.copyOf(of(TOWN, on, only)));
        assertEquals(Set.copyOf(towns), Set.copyOf(of(DISTRICT, on, only)));
        assertNotEquals(List.of(), towns);
    }

    @Test
    void everyFindingComesByItsClauseAndByWhoIsBoundAndByNoOther() {
        List<JsonObject> all = of(DISTRICT, AFTER, "");
        for (String member : List.of("clause", "bound", "outcome")) {
            Set<String> values = new TreeSet<>();
            all.forEach(finding -> values.add(finding.getString(member)));
            assertTrue(values.size() > 1, member + " " + values);
            for (String value : values) {
                assertEquals(
                        all.stream()
                                .filter(finding -> finding.getString(member).equals(value))
                                .toList(),
                        of(DISTRICT, AFTER, "&" + member + "=" + value));
            }
        }
    }

    @Test
    void onlyWhatHasStoodSoLongComesByAge() {
        int days = Integer.parseInt(of(DISTRICT, AFTER, "&assertion=APT-02")
                .get(0)
                .getJsonObject("facts")
                .getString("days"));

        assertTrue(keys(of(DISTRICT, AFTER, "&minDays=" + days)).contains("APT-02.vacant"));
        assertEquals(List.of(), of(DISTRICT, AFTER, "&assertion=APT-02&minDays=" + (days + 1)));
        assertEquals(of(DISTRICT, AFTER, ""), of(DISTRICT, AFTER, "&minDays=0"));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"minDays, many", "bound, NOBODY", "outcome, WORSE", "on, 2026-02-30", "limit, 0", "limit, x", "after, ~"
    })
    void aWrongFilterIsNamed(String parameter, String value) {
        JsonObject problem = bureau.get("/divisions/" + DISTRICT + "/findings?" + parameter + "=" + value)
                .expect(400)
                .json();

        assertEquals(parameter, problem.getJsonArray("errors").getJsonObject(0).getString("field"), problem.toString());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        assertEquals(of(DISTRICT, AFTER, ""), of(DISTRICT, AFTER, "&limit=2"));
    }

    private static Set<String> keys(List<JsonObject> findings) {
        Set<String> keys = new TreeSet<>();
        findings.forEach(finding -> keys.add(finding.getString("assertion") + "." + finding.getString("code")));
        return keys;
    }

    private static List<String> children(String division) {
        return bureau
                .get("/divisions/" + division + "/children?on=" + AFTER)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(child -> child.getString("code"))
                .toList();
    }

    /** Returns all findings, page after page. */
    private static List<JsonObject> of(String division, String on, String filters) {
        List<JsonObject> all = new ArrayList<>();
        String next = "";
        do {
            JsonObject page = bureau.get("/divisions/" + division + "/findings?on=" + on + filters + next)
                    .expect(200)
                    .json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            next = page.containsKey("next") && !page.isNull("next") ? "&after=" + page.getString("next") : "";
        } while (!next.isEmpty());
        return all;
    }
}
