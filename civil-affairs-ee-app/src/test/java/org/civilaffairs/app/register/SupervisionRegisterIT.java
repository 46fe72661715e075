package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What supervision finds of books and cabinets, once it has begun, or its district has set the day for all; today, and looking back to a day. */
class SupervisionRegisterIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690449";
    private static final String WITHOUT = "690450";
    private static final String NEIGHBOUR = DISTRICT + "102202";

    private static Village village;

    @BeforeAll
    static void oneVillageKeepsBooks() {
        Village.district(SERVER, DISTRICT);
        Village.district(SERVER, WITHOUT);
        SERVER.administrator()
                .post("/policy/entries", "{\"text\":\"register.keptFrom | 2022-06-22 | 690449 | 2022-01-01 | | 通知\"}")
                .expect(201);
        village = Village.of(SERVER, DISTRICT + "101201", 11);
        Sample relief = TenBooks.samples(RegisterType.RELIEF_DISTRIBUTION).get(0);
        for (String recorded : List.of("2022-06-22", "2022-06-23", "2022-06-24")) {
            village.append(
                            "R05",
                            Village.body(relief)
                                    .add("recordedOn", recorded)
                                    .build()
                                    .toString())
                    .expect(201);
        }
    }

    /** Returns assertion and code of what is found of books and cabinets. */
    private static List<String> found(String division, String on) {
        return findings(division, on).stream()
                .map(finding -> finding.getString("assertion") + "." + finding.getString("code"))
                .toList();
    }

    private static List<JsonObject> findings(String division, String on) {
        return SERVER
                .as("BUREAU", division.substring(0, DISTRICT.length()))
                .get("/divisions/" + division + "/findings?limit=200" + on)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(finding -> finding.getString("assertion").matches("(REG|ARC)-.*"))
                .toList();
    }

    private static String entries(String assertion, String on) {
        return findings(village.code(), on).stream()
                .filter(finding -> finding.getString("assertion").equals(assertion))
                .findFirst()
                .orElseThrow()
                .getJsonObject("facts")
                .getString("entries");
    }

    @Test
    void theVillageThatBeganIsToldWhatIsLateAndLackingAndItsNeighboursThatTheyHaveNothing() {
        String on = "&on=2022-07-01";

        assertEquals(
                List.of(
                        "ARC-01.nothing-set-up",
                        "REG-01.books-missing",
                        "REG-03.late-entries",
                        "REG-04.documents-missing"),
                found(village.code(), on).stream().sorted().toList());
        assertEquals("R05-2 R05-3", entries("REG-03", on));
        assertEquals("R05-1 R05-2 R05-3", entries("REG-04", on));
        assertEquals(
                List.of("ARC-01.nothing-set-up", "REG-01.never-kept"),
                found(NEIGHBOUR, on).stream().sorted().toList());
        assertEquals(4 + 3 * 2, found(DISTRICT, on).size());
    }

    @Test
    void lookingBackOnlyWhatWasWrittenByThenIsKnown() {
        assertEquals("R05-1 R05-2", entries("REG-04", "&on=2022-06-23"));
        assertEquals(List.of(), found(DISTRICT, "&on=2022-06-21"));
    }

    @Test
    void whatIsStruckOutStillStoodBefore() {
        Village.district(SERVER, "690456");
        Village other = Village.of(SERVER, "690456101201", 12);
        Sample sample = TenBooks.samples(RegisterType.RELIEF_DISTRIBUTION).get(0);
        other.append(sample).expect(201);
        other.assistant()
                .post(other.path("R05") + "/entries/1/void", "{\"reason\":\"重复登记\"}")
                .expect(201);

        assertTrue(found(other.code(), "&on=2022-07-01").contains("REG-04.documents-missing"));
    }

    @Test
    void todayIsJudgedByWhatWasCounted() {
        Api assistant = village.assistant();
        LocalDate today = LocalDate.parse(assistant
                .get("/divisions/" + village.code() + "/coverage")
                .expect(200)
                .json()
                .getString("asOf"));
        Sample sample = TenBooks.samples(RegisterType.COMMUNITY_BUILDING).get(0);
        String body = Village.body(new Sample(sample.type(), today, today, sample.typed()))
                .build()
                .toString();
        String book = "/villages/" + village.code() + "/books/R09/" + today.getYear();
        assistant.post(book + "/entries", body).expect(201);

        assertEquals("R09-1", entries("REG-04", ""));
        assertTrue(found(DISTRICT, "").contains("REG-01.never-kept"));

        assistant.post(book + "/entries/1/void", "{\"reason\":\"重复登记\"}").expect(201);
        assertEquals(
                new TreeSet<>(List.of("ARC-01.nothing-set-up", "REG-01.books-missing")),
                new TreeSet<>(found(village.code(), "")));
    }

    @Test
    void whereNoDayIsSetTheTownIsToldSoAndItsVillagesAreNotAsked() {
        assertEquals(List.of("REG-01.not-asked", "REG-01.not-asked"), found(WITHOUT, ""));
        assertEquals(List.of("REG-01.not-asked"), found(WITHOUT + "101", "&on=2022-07-01"));
        assertEquals(List.of(), found(WITHOUT + "101201", "&on=2022-07-01"));
    }

    @Test
    void anOfficeIsABeginningToo() {
        Village.district(SERVER, "690448");
        Village first = Village.of(SERVER, "690448101201", 13);
        first.assistant()
                .put(
                        "/villages/" + first.code() + "/cabinet/office",
                        "{\"place\":\"村委会一楼\",\"equipment\":\"桌、电脑\",\"fonds\":\"0123\",\"since\":\"2022-03-01\"}")
                .expect(200);

        assertEquals(List.of("REG-01.not-asked"), found("690448101", "&on=2022-02-28"));
        assertEquals(
                List.of("ARC-01.no-cabinet", "REG-01.never-kept"),
                found(first.code(), "&on=2022-03-01").stream().sorted().toList());
        assertEquals(List.of(), found("690448102201", "&on=2022-03-01"));
    }
}
