package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of entries over REST: corrected, struck out, completed; and what may stand in one place only. */
class CorrectionIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690443";

    private static Village village;

    @BeforeAll
    static void villages() {
        Village.district(SERVER, DISTRICT);
        village = Village.of(SERVER, DISTRICT + "101201", 5);
    }

    private static Sample sample(String book) {
        return TenBooks.samples(RegisterType.find(book).orElseThrow()).get(0);
    }

    @Test
    void aMistakeIsCorrectedByAnotherEntryAndStaysReadable() {
        Sample sample = sample("R08");
        village.append(sample).expect(201);
        village.append(sample).expect(201);
        String entries = village.path("R08") + "/entries/";
        String body = Village.body(sample).add("reason", "笔误").build().toString();

        JsonObject correction = village.assistant()
                .post(entries + "1/correction", body)
                .expect(201)
                .json();
        assertEquals(3, correction.getInt("number"));
        assertEquals(1, correction.getInt("refersTo"));
        JsonObject struck = village.find("R08", 1);
        assertEquals(3, struck.getJsonObject("struck").getInt("number"));
        assertFalse(struck.getJsonObject("content").isEmpty());
        assertEquals(
                "REG-05.struck-already refersTo",
                Village.finding(
                        village.assistant().post(entries + "1/correction", body).expect(422)));

        village.assistant().post(entries + "2/void", "{\"reason\":\"重复登记\"}").expect(201);
        village.assistant().post(entries + "9/void", "{\"reason\":\"重复登记\"}").expect(404);
        village.assistant().post(entries + "3/void", "{\"reason\":\" \"}").expect(400);
        JsonObject book = village.book("R08");
        assertEquals(4, book.getInt("entries"));
        assertEquals(1, book.getInt("standing"));
    }

    @Test
    void missingDocumentsComeLater() {
        village.append(sample("R03")).expect(201);
        int missing = village.find("R03", 1).getJsonArray("missing").size();
        String kind = village.find("R03", 1).getJsonArray("missing").getString(0);

        JsonObject again = village.assistant()
                .post(
                        village.path("R03") + "/entries/1/originals",
                        "{\"reason\":\"补充原始资料\",\"originals\":[{\"kind\":\"" + kind
                                + "\",\"place\":\"G1-S2-B7-J12\"}]}")
                .expect(201)
                .json();

        assertEquals(missing - 1, again.getJsonArray("missing").size());
        assertEquals(
                "G1-S2-B07-J012",
                again.getJsonArray("originals").getJsonObject(0).getString("place"));
        assertEquals(
                village.find("R03", 1).getJsonObject("content").getString("headId"),
                again.getJsonObject("content").getString("headId"));
    }

    @Test
    void moneyHasOneHomeUntilItsEntryIsStruckOut() {
        Sample sample = sample("R06");
        String body = Village.body(sample).add("payment", "慈收0001203").build().toString();
        village.append("R06", body).expect(201);

        assertEquals(
                "REG-08.counted-already payment",
                Village.finding(village.append("R06", body).expect(422)));
        village.assistant()
                .post(village.path("R06") + "/entries/1/void", "{\"reason\":\"登错簿\"}")
                .expect(201);
        village.append("R06", body).expect(201);
    }

    @Test
    void aQuarterWithoutEventsSaysSoOnce() {
        String nil = village.path("R10") + "/nil";

        village.assistant().post(nil, "{\"quarter\":2}").expect(201);
        assertEquals(
                "ARC-02.nil-in-spite-of-entries happenedOn",
                Village.finding(village.assistant().post(nil, "{\"quarter\":2}").expect(422)));
        village.assistant().post(nil, "{\"quarter\":5}").expect(400);
        assertEquals(0, village.book("R10").getInt("standing"));
    }
}
