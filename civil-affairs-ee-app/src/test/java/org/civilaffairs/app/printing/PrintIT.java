package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.job.Jobs;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Pages;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.verify.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A village's books over REST, as paper. */
class PrintIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690447";
    private static final String VILLAGE = DISTRICT + "101201";
    private static final String BOOK = "/villages/" + VILLAGE + "/books/R05/2022";

    private static Api assistant;

    @BeforeAll
    static void threeEntriesAndACorrection() {
        Papers.district(SERVER.administrator(), DISTRICT);
        Papers.appointed(SERVER, VILLAGE, "林秋实", Papers.number("19720304", 7), "2021-03-01");
        assistant = SERVER.as("ASSISTANT", VILLAGE);
        for (TenBooks.Sample sample : TenBooks.samples(RegisterType.RELIEF_DISTRIBUTION)) {
            assistant.post(BOOK + "/entries", body(sample, "")).expect(201);
        }
        var first = TenBooks.samples(RegisterType.RELIEF_DISTRIBUTION).get(0);
        assistant.post(BOOK + "/entries/2/correction", body(first, "数量误记")).expect(201);
    }

    private static String body(TenBooks.Sample sample, String reason) {
        var body = Json.createObjectBuilder()
                .add("content", Json.createObjectBuilder(Map.copyOf(sample.typed())))
                .add("happenedOn", sample.happenedOn().toString())
                .add("recordedOn", sample.recordedOn().toString())
                .add("source", "PAPER");
        return (reason.isEmpty() ? body : body.add("reason", reason)).build().toString();
    }

    @Test
    void aBookIsPrintedWithItsEntriesAndTheDigestThatItEndsWith() {
        var pages = PrintedPages.of(assistant.bytes(BOOK + "/print", "Accept-Language", "zh-CN"));

        assertTrue(pages.text(0).contains("救灾救济款物发放记录簿"), pages.text(0));
        assertTrue(pages.text(0).contains("启用人林秋实"), pages.text(0));
        assertTrue(pages.say("本条已由第 4 号更正"), pages.all());
        assertTrue(pages.say("更正第 2 号，理由：数量误记"), pages.all());
        assertTrue(pages.text(pages.count() - 1).contains("合计：740.00元"), "375.00 is struck through");
        assertTrue(pages.say("690102********9138"));
        var digest = assistant.get(BOOK).expect(200).json().getString("digest");
        assertTrue(pages.text(pages.count() - 1).contains(digest), digest);
        assertFalse(pages.all().contains("??"), pages.all());
    }

    @Test
    void anEmptyBookIsPrintedTooAndSpeaksTheLanguageAskedFor() {
        var pages = PrintedPages.of(
                assistant.bytes("/villages/" + VILLAGE + "/books/R08/2022/print", "Accept-Language", "en"));

        assertTrue(pages.text(0).contains("村民自治建设记录簿"), pages.text(0));
        assertTrue(pages.say("The volume holds no entry yet."), pages.all());
    }

    @Test
    void bookEightIsCalledAfterTheResidentsOfAResidentsCommittee() {
        String residents = DISTRICT + "101001";
        SERVER.administrator()
                .post(
                        "/divisions/changes",
                        "{\"kind\":\"ESTABLISH\",\"effectiveOn\":\"2020-01-02\",\"document\":\"试点\",\"from\":[],"
                                + "\"to\":[{\"code\":\"" + residents + "\",\"name\":\"东街社区\",\"urbanRural\":\"111\"}]}")
                .expect(201);
        var cover = PrintedPages.of(
                        SERVER.as("ASSISTANT", residents).bytes("/villages/" + residents + "/books/R08/2022/print"))
                .text(0);

        assertTrue(cover.contains("居民自治建设记录簿"), cover);
        assertTrue(cover.contains("东镇东街社区"), cover);
    }

    @Test
    void theCoverTellsTheVolumeItsArchiveNumberAndWhoseHandsItWentThrough() {
        String village = DISTRICT + "102201";
        String giver = Papers.appointed(SERVER, village, "何知夏", Papers.number("19720304", 520), "2021-03-01");
        Api writer = SERVER.as("ASSISTANT", village);
        var sample = TenBooks.samples(RegisterType.RELIEF_DISTRIBUTION).get(0);
        writer.post("/villages/" + village + "/books/R05/2022/entries", body(sample, ""))
                .expect(201);
        String taker = SERVER.as("TOWN", DISTRICT + "102")
                .post(
                        "/villages/" + village + "/acting-covers",
                        "{\"person\":{\"name\":\"梁小暑\",\"identityNumber\":\"" + Papers.number("19720304", 521)
                                + "\"},\"since\":\"2022-07-01\",\"until\":\"2022-07-15\",\"decidedBy\":\"两委\",\"document\":\"1\"}")
                .expect(201)
                .json()
                .getString("personId");
        for (String on : List.of("2022-07-01", "2023-02-01")) {
            writer.post(
                            "/villages/" + village + "/cabinet/hand-overs",
                            "{\"giver\":\"" + giver + "\",\"taker\":\"" + taker + "\",\"witness\":\"赵算明\",\"on\":\""
                                    + on
                                    + "\",\"signedByGiver\":true,\"signedByTaker\":true,\"signedByWitness\":true,\"found\":[]}")
                    .expect(201);
        }
        writer.post(
                        "/villages/" + village + "/cabinet/volumes",
                        "{\"year\":2022,\"book\":\"R05\",\"on\":\"2023-01-10\"}")
                .expect(200);

        String cover = PrintedPages.of(
                        writer.bytes("/villages/" + village + "/books/R05/2022/print", "Accept-Language", "zh-CN"))
                .text(0);
        assertTrue(cover.contains("102201-WS·2022-D30-MZ-0501"), cover);
        assertTrue(cover.contains("2023年1月10日") && cover.contains("关闭人何知夏"), cover);
        assertTrue(cover.contains("何知夏梁小暑2022年7月1日1赵算明"), cover);
        assertFalse(cover.contains("2023年2月1日"), "handed over when it was closed already");
    }

    @Test
    void aLongBookIsPrintedAsAJob() {
        var started = assistant.post(BOOK + "/print", "").expect(201).json();

        var job = Jobs.ended(assistant, started.getString("id"));
        assertEquals("DONE", job.getString("state"), job.toString());
        assertEquals(4, job.getJsonObject("counts").getInt("entries"));
        var pages = PrintedPages.of(assistant.bytes("/jobs/" + job.getString("id") + "/result"));
        assertEquals(job.getJsonObject("counts").getInt("pages"), pages.count() - 1);
        assertTrue(pages.say("更正第 2 号，理由：数量误记"));
    }

    @Test
    void aVisitorsButtonsGiveTheSamePrintAndFile() {
        var visitor = Pages.of(SERVER, "ASSISTANT", VILLAGE);
        String address = "/register/print?village=" + VILLAGE + "&book=R05&year=";

        var answer = visitor.get(address + "2022");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().startsWith("%PDF-"));
        String file = visitor.get(address.replace("print", "file") + "2022").body();
        assertTrue(file.startsWith("civil-affairs-book: 1 " + VILLAGE + " R05 2022\n"), file);
        assertEquals(404, visitor.get(address + "1066").statusCode());
        assertEquals(
                404,
                Pages.of(SERVER, "ASSISTANT", DISTRICT + "101202")
                        .get(address + "2022")
                        .statusCode());
    }

    @Test
    void anExportedBookIsCheckedWithoutTheApplication(@TempDir Path folder) throws Exception {
        byte[] exported = assistant.bytes(BOOK + "/file");
        var text = new String(exported, StandardCharsets.UTF_8);

        assertFalse(text.contains("690102196905309138"), "no identity number leaves");
        Path file = folder.resolve("book.txt");
        Files.write(file, exported);
        assertEquals(0, checked(file));
        Files.writeString(file, text.replace("250.00", "260.00"));
        assertEquals(1, checked(file));
    }

    private static int checked(Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(Main.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        Main.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void nobodyPrintsTheBooksOfAForeignArea() {
        var foreign = SERVER.as("ASSISTANT", DISTRICT + "101202");

        foreign.get(BOOK + "/print").expect(404);
        foreign.post(BOOK + "/print", "").expect(404);
        foreign.get(BOOK + "/file").expect(404);
        assistant.get("/villages/" + VILLAGE + "/books/R11/2022/print").expect(400);
    }
}
