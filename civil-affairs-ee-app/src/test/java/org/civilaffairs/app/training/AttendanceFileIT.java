package org.civilaffairs.app.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attendance list handed in as a file: good lines are taken, each is reported, what is no list is refused. */
class AttendanceFileIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690331";
    private static final String TOWN = DISTRICT + "101";

    /** A town holds one training of a topic a day. */
    private static final AtomicInteger TOPICS = new AtomicInteger();

    private static Api town;
    private static String first;
    private static String second;

    @BeforeAll
    static void assistants() {
        Papers.district(SERVER.administrator(), DISTRICT);
        town = SERVER.as("TOWN", TOWN);
        first = Papers.appointed(SERVER, TOWN + "201", "周望川", Papers.number(301), "2026-03-01");
        second = Papers.appointed(SERVER, TOWN + "202", "何知夏", Papers.number(302), "2026-03-01");
    }

    private static String held() {
        String id = town.post(
                        "/trainings",
                        "{\"organisers\":[\"%s\"],\"kind\":\"ROUTINE\",\"form\":\"SPECIAL_LECTURE\",\"topic\":\"低保政策第%d讲\",\"plannedOn\":\"2026-05-08\",\"hours\":3,\"on\":\"2026-05-01\"}"
                                .formatted(TOWN, TOPICS.incrementAndGet()))
                .expect(201)
                .json()
                .getString("id");
        town.post("/trainings/" + id + "/events", "{\"event\":\"HOLD\",\"on\":\"2026-05-08\"}")
                .expect(200);
        return id;
    }

    private static Answer upload(Api api, String id, byte[] content) {
        return api.send(
                "POST",
                "/trainings/" + id + "/attendance/file",
                BodyPublishers.ofByteArray(content),
                "Content-Type",
                "text/csv");
    }

    private static List<String> outcomes(Answer answer) {
        return answer.json().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getInt("line") + " " + line.getString("outcome"))
                .toList();
    }

    private static List<String> present(JsonObject training) {
        return training.getJsonArray("present").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "in {0} {1} a mark")
    @CsvSource({"UTF-8, without", "UTF-8, with", "GB18030, without", "UTF-16, with"})
    void everyLineIsReportedAndGoodOnesAreTaken(String charset, String mark) {
        String list = String.join(
                "\r\n",
                "序号,姓名,身份证号码",
                "1,周望川," + Papers.number(301),
                "2,何知夏,",
                "3,周望川,",
                "4,没有此人,",
                "5,林算错,690102198804129023");
        boolean marked = mark.equals("with") && charset.equals("UTF-8");
        String id = held();
        Answer answer = upload(town, id, ((marked ? "\uFEFF" : "") + list).getBytes(Charset.forName(charset)))
                .expect(200);

        assertEquals(
                List.of("1 HEAD", "2 TAKEN", "3 TAKEN", "4 TWICE", "5 UNKNOWN", "6 WRONG_NUMBER"), outcomes(answer));
        assertEquals(
                List.of(first, second).stream().sorted().toList(),
                present(answer.json().getJsonObject("training")));
        assertFalse(answer.body().contains("19880412"), "no identity number comes back");
    }

    @Test
    void whoIsOnTheSheetStaysOnIt() {
        String id = held();
        upload(town, id, "周望川".getBytes(StandardCharsets.UTF_8)).expect(200);
        upload(town, id, "何知夏".getBytes(StandardCharsets.UTF_8)).expect(200);

        assertEquals(2, present(town.get("/trainings/" + id).json()).size());
    }

    @Test
    void whatIsNoListIsRefusedByItsField() {
        String id = held();
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0};
        Answer answer = upload(town, id, workbook).expect(400);

        assertTrue(answer.body().contains("no-text"), answer.body());
        assertTrue(answer.body().contains("GB18030"), answer.body());
        upload(town, id, new byte[0]).expect(400);
        assertEquals(
                415,
                town.send(
                                "POST",
                                "/trainings/" + id + "/attendance/file",
                                BodyPublishers.ofByteArray(workbook),
                                "Content-Type",
                                "application/zip")
                        .status());
        assertEquals(List.of(), present(town.get("/trainings/" + id).json()));
    }

    @ParameterizedTest(name = "{0} rows are {1}")
    @CsvSource({"50000, 200", "50001, 400"})
    void aListHasFiftyThousandRowsAtMost(int rows, int status) {
        assertEquals(
                status,
                upload(town, held(), "周望川\n".repeat(rows).getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    @ParameterizedTest(name = "{0} bytes are {1}")
    @CsvSource({"20971520, 200", "20971521, 413"})
    void aFileHasTwentyMegabytesAtMost(int bytes, int status) {
        byte[] name = "周望川".getBytes(StandardCharsets.UTF_8);
        byte[] padded = " ".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, padded, 0, name.length);

        assertEquals(status, upload(town, held(), padded).status());
    }

    @Test
    void anotherTownDoesNotFindTheTrainingAndAnInspectorWritesNothing() {
        String id = held();
        byte[] list = "周望川".getBytes(StandardCharsets.UTF_8);
        upload(SERVER.as("TOWN", DISTRICT + "102"), id, list).expect(404);
        upload(SERVER.as("INSPECTOR", DISTRICT), id, list).expect(403);
    }
}
