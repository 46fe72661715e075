package org.civilaffairs.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.job.Jobs;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows taken in from workbooks: the good ones written, the others back with their reasons, the same file twice once. */
class ImportIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690481";
    private static final String MANY = DISTRICT + "101201";
    private static final String FIRST = DISTRICT + "101202";
    private static final String SECOND = DISTRICT + "102201";
    private static final int ROWS = 10_000;

    private static Api many;
    private static Api first;
    private static Api second;

    @BeforeAll
    static void villages() {
        Papers.district(SERVER.administrator(), DISTRICT);
        many = village(MANY, 811);
        first = village(FIRST, 812);
        second = village(SECOND, 813);
    }

    private static Api village(String code, int person) {
        Papers.appointed(SERVER, code, "林秋实", Papers.number("19720304", person), "2021-03-01");
        return SERVER.as("ASSISTANT", code);
    }

    @Test
    void goodRowsAreTakenAndEveryBadOneComesBackWithItsReason() {
        List<String> keys = Sheets.keys(RegisterType.MEETING);
        List<Map<String, String>> rows = new ArrayList<>();
        Map<Integer, WrongRow> wrong = new LinkedHashMap<>();
        for (int i = 0; i < ROWS; i++) {
            Map<String, String> row = row(RegisterType.MEETING, i);
            if (i % 100 == 50) {
                WrongRow one = WrongRow.ALL.get(i / 100 % WrongRow.ALL.size());
                row.put(one.key(), one.value());
                wrong.put(i + 2, one);
            }
            rows.add(row);
        }
        byte[] file = Sheets.workbook(keys, rows);

        long before = System.nanoTime();
        JsonObject job = Sheets.take(many, MANY, "R01", false, file);
        System.out.printf("import of %,d rows: %,d ms, file of %,d bytes%n", ROWS, millis(before), file.length);
        assertEquals("DONE", job.getString("state"), job::toString);
        assertEquals(ROWS - wrong.size(), Sheets.count(job, "taken"), job::toString);
        assertEquals(wrong.size(), Sheets.count(job, "wrong"));
        var returned = Sheets.rows(many.file("/jobs/" + job.getString("id") + "/result"));
        assertEquals(100, returned.size());
        int place = 0;
        for (var one : wrong.entrySet()) {
            var row = returned.get(place++);
            assertEquals(Integer.toString(one.getKey()), row.get("line"));
            assertTrue(
                    row.get("error").contains(one.getValue().words()),
                    () -> one.getValue().key() + " " + row.get("error"));
            assertEquals(one.getValue().value(), row.getOrDefault(one.getValue().key(), ""));
        }
        assertEquals(ROWS - wrong.size(), entries(many, MANY, "R01"));

        before = System.nanoTime();
        var again = Sheets.take(many, MANY, "R01", false, file);
        System.out.printf("the same again: %,d ms%n", millis(before));
        assertEquals(ROWS - wrong.size(), Sheets.count(again, "known"), again::toString);
        assertEquals(0, Sheets.count(again, "taken"));
        assertEquals(ROWS - wrong.size(), entries(many, MANY, "R01"));
    }

    @Test
    void aTrialChangesNothing() {
        byte[] file = Sheets.workbook(
                Sheets.keys(RegisterType.MEETING),
                List.of(
                        row(RegisterType.MEETING, 70_001),
                        row(RegisterType.MEETING, 70_002),
                        row(RegisterType.MEETING, 70_001)));

        int before = entries(second, SECOND, "R01");
        var job = Sheets.take(second, SECOND, "R01", true, file);
        assertEquals(2, Sheets.count(job, "would"), job::toString);
        assertEquals(1, Sheets.count(job, "known"));
        assertEquals(before, entries(second, SECOND, "R01"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MEETING", "HARDSHIP_CHANGE", "RELIEF_DISTRIBUTION"})
    void whatIsGivenOutIsTakenInAgainUnchanged(RegisterType type) {
        String book = type.code();
        List<Map<String, String>> rows = new ArrayList<>();
        List.of("=1+1", "+86", "-5", "@SUM(A1)", "＝1", "'甲", "一行\n二行", "𠮷野家").forEach(remark -> {
            Map<String, String> row = row(type, 90_000 + rows.size());
            row.put("remark", remark);
            // The kind of the paper is called by its name in any language.
            row.put("originals", "照片 G1-S2-B07-J012；photo of the posting G1-S2-B07-J013");
            if (type == RegisterType.RELIEF_DISTRIBUTION) {
                row.put("payment", "救2026-" + rows.size());
            }
            rows.add(row);
        });
        byte[] file = Sheets.workbook(Sheets.keys(type), rows);
        assertEquals(rows.size(), Sheets.count(Sheets.take(first, FIRST, book, false, file), "taken"));

        byte[] given = export(first, FIRST, book);
        assertEquals(
                rows.stream().map(row -> row.get("remark")).toList(),
                Sheets.rows(given).stream().map(row -> row.get("remark")).toList());
        assertEquals(
                "照片 G1-S2-B07-J012\n公示照片 G1-S2-B07-J013",
                Sheets.rows(given).get(0).get("originals"));
        assertEquals(rows.size(), Sheets.count(Sheets.take(first, FIRST, book, false, given), "known"));
        assertEquals(rows.size(), Sheets.count(Sheets.take(second, SECOND, book, false, given), "taken"));
        assertEquals(Sheets.rows(given), Sheets.rows(export(second, SECOND, book)));
    }

    @Test
    void aNumberedRowThatSaysSomethingElseComesBack() {
        Map<String, String> row = row(RegisterType.MEETING, 80_001);
        byte[] file = Sheets.workbook(Sheets.keys(RegisterType.MEETING), List.of(row));
        assertEquals(1, Sheets.count(Sheets.take(first, FIRST, "R01", false, file), "taken"));
        Map<String, String> changed = new HashMap<>(row);
        changed.put("topic", "改过的议题");
        changed.put("number", "1");

        var job = Sheets.take(
                first, FIRST, "R01", false, Sheets.workbook(Sheets.keys(RegisterType.MEETING), List.of(changed)));
        assertEquals(1, Sheets.count(job, "wrong"), job::toString);
        assertTrue(Sheets.rows(first.file("/jobs/" + job.getString("id") + "/result"))
                .get(0)
                .get("error")
                .contains("第 1 号"));
    }

    @Test
    void whatIsCountedTwiceOrLiesNowhereComesBack() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String payment : List.of("款-1", "款-1", "款-2", "款-3")) {
            Map<String, String> row = row(RegisterType.RELIEF_DISTRIBUTION, 60_000 + rows.size());
            row.put("payment", payment);
            rows.add(row);
        }
        rows.get(2).put("originals", "照片 二号柜");
        rows.get(3).put("originals", "照片 #01J0000000000000000000000A");
        byte[] file = Sheets.workbook(Sheets.keys(RegisterType.RELIEF_DISTRIBUTION), rows);

        var job = Sheets.take(many, MANY, "R05", false, file);
        assertEquals(1, Sheets.count(job, "taken"), job::toString);
        List<String> faults = Sheets.rows(many.file("/jobs/" + job.getString("id") + "/result")).stream()
                .map(row -> row.get("error"))
                .toList();
        assertTrue(faults.get(0).contains("款-1"), faults::toString);
        assertTrue(faults.get(1).contains("照片 二号柜"), faults::toString);
        assertTrue(faults.get(2).contains("没有的附件"), faults::toString);
    }

    @Test
    void whatCanNotBeReadFailsWithItsReasonAndChangesNothing() {
        var job = Sheets.take(second, SECOND, "R07", false, "PK no workbook".getBytes());

        assertEquals("FAILED", job.getString("state"));
        assertTrue(job.getString("fault").startsWith("workbook-"), job::toString);
        assertEquals(0, entries(second, SECOND, "R07"));
    }

    @Test
    void onlyWhoWritesInTheBooksImportsOrSeesThemInFull() {
        String imports = "/imports/file?village=" + SECOND + "&book=R01";
        String[] type = {"Content-Type", BookTemplate.TYPE};
        String whole = "{\"village\":\"" + SECOND + "\",\"book\":\"R02\",\"year\":2022,\"whole\":true%s}";
        assertEquals(404, first.post(imports, "x", type).status());
        assertEquals(403, SERVER.as("BUREAU", DISTRICT).post(imports, "x", type).status());
        assertEquals(
                403, SERVER.as("INSPECTOR", DISTRICT).post(imports, "x", type).status());
        assertEquals(
                404,
                first.post("/exports", String.format(whole, ",\"reason\":\"核对\""))
                        .status());
        assertEquals(
                403,
                SERVER.as("BUREAU", DISTRICT)
                        .post("/exports", String.format(whole, ",\"reason\":\"核对\""))
                        .status());
        assertEquals(400, second.post("/exports", String.format(whole, "")).status());
    }

    static Map<String, String> row(RegisterType type, int number) {
        Map<String, String> row = SheetRows.typed(type, number);
        row.put("recordedOn", "2022-09-05");
        if (type == RegisterType.HARDSHIP_CHANGE) {
            row.put("knownOn", "2022-09-05");
        }
        return row;
    }

    static byte[] export(Api api, String village, String book) {
        String wanted = "{\"village\":\"" + village + "\",\"book\":\"" + book
                + "\",\"year\":2022,\"whole\":true,\"reason\":\"核对\"}";
        String id = api.post("/exports", wanted).expect(201).json().getString("id");
        var job = Jobs.ended(api, id);
        assertEquals("DONE", job.getString("state"), job::toString);
        return api.file("/jobs/" + id + "/result");
    }

    private static int entries(Api api, String village, String book) {
        return api.get("/villages/" + village + "/books/" + book + "/2022")
                .expect(200)
                .json()
                .getInt("entries");
    }

    static long millis(long before) {
        return (System.nanoTime() - before) / 1_000_000;
    }
}
