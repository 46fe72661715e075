package org.civilaffairs.app.board;

import static org.civilaffairs.app.appointment.Papers.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.importing.Sheets;
import org.civilaffairs.app.responsibility.LetterPapers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whatever is written, on whichever node, the boards of both nodes count it at once, though they remember what they read before. */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "postgresql")
class BoardNodesIT {

    private static final String DISTRICT = "690545";
    private static final String TOWN = DISTRICT + "101";
    private static final String VILLAGE = TOWN + "201";
    private static final String BOOK = "/villages/" + VILLAGE + "/books/R09/2026/entries";
    private static final String ENTRY =
            "{\"content\":{\"activityKind\":\"07\",\"place\":\"敬老院\",\"organiser\":\"志愿服务队\","
                    + "\"participants\":\"26\",\"volunteers\":\"18\",\"volunteerHours\":\"54\",\"content\":\"理发\",\"effect\":\"服务9户\"},"
                    + "\"happenedOn\":\"2026-03-05\",\"recordedOn\":\"2026-06-30\",\"source\":\"PAPER_REKEYED\",\"reason\":\"补登\"}";

    private final ServerUnderTest server = ServerUnderTest.twoNodes();

    @AfterAll
    static void stop() {
        ServerUnderTest.throughWithTwoNodes();
    }

    @Test
    void bothNodesCountAtOnceWhateverIsWrittenOnOne() {
        Papers.district(server.administrator(), DISTRICT);
        Api bureau = server.as("BUREAU", DISTRICT);
        Api assistant = server.as("ASSISTANT", VILLAGE);
        LetterPapers.booksAsked(server.administrator(), DISTRICT);
        bureau.put("/holiday-tables/2026", "{\"text\":\"2026-05-01 休\",\"source\":\"通知\"}")
                .expect(200);

        shows(
                "an appointment",
                () -> Papers.appointed(server, VILLAGE, "某人", Papers.number("19720304", 581), "2025-01-06"));
        shows("a filing", () -> {
            String post = bureau.get("/appointments?division=" + VILLAGE)
                    .expect(200)
                    .json()
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("id");
            bureau.post("/appointments/" + post + "/events", event("FILE", "2025-01-08"))
                    .expect(200);
        });
        shows("books begun", () -> begin(assistant, "2026"));
        shows("an entry", () -> assistant.post(BOOK, ENTRY).expect(201));
        shows(
                "a correction",
                () -> assistant.post(BOOK + "/1/correction", ENTRY).expect(201));
        shows(
                "a strike",
                () -> assistant.post(BOOK + "/2/void", "{\"reason\":\"重复登记\"}").expect(201));
        shows("an imported row", () -> Sheets.takeOne(assistant, VILLAGE, RegisterType.MEETING, "2026-03-10"));
        shows("an office", () -> assistant
                .put(
                        "/villages/" + VILLAGE + "/cabinet/office",
                        "{\"place\":\"村委会\",\"equipment\":\"桌椅\",\"fonds\":\"0545\",\"since\":\"2025-01-08\"}")
                .expect(200));
    }

    private static void begin(Api assistant, String year) {
        assistant
                .post(
                        "/villages/" + VILLAGE + "/books/opening",
                        "{\"year\":" + year + ",\"recordedOn\":\"" + year + "-01-08\",\"source\":\"PAPER_REKEYED\"}")
                .expect(200);
    }

    private void shows(String what, Runnable written) {
        String first = board(0);
        assertEquals(first, board(1), "before " + what);
        written.run();
        assertNotEquals(first, board(0), what);
        assertEquals(board(0), board(1), what);
    }

    /** Returns every figure with the digest of what it counts, and every finding, as one node tells them. */
    private String board(int node) {
        Api api = server.at(node, server.administrator());
        String division = "/divisions/" + DISTRICT;
        return api.get(division + "/figures").expect(200).body()
                + api.get(division + "/findings?limit=200").expect(200).body();
    }
}
