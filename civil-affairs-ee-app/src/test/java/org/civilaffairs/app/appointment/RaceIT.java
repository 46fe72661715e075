package org.civilaffairs.app.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.AtOnce;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What two at the same instant must not both get, wanted by 32: exactly one wins, and every other one is told who did. */
class RaceIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690791";
    private static final String TOWN = DISTRICT + "101";

    private static Api administrator;
    private static Api town;
    private static Api bureau;

    @BeforeAll
    static void district() {
        administrator = SERVER.administrator();
        String villages = IntStream.rangeClosed(0, 3 * AtOnce.THREADS)
                .mapToObj(at -> "{\"code\":\"%s\",\"name\":\"第%d村\"}".formatted(village(at), at))
                .collect(Collectors.joining(","));
        administrator
                .post(
                        "/divisions/changes",
                        ("{\"kind\":\"ESTABLISH\",\"effectiveOn\":\"2020-01-01\",\"document\":\"试点\",\"from\":[],\"to\":["
                                        + "{\"code\":\"%s\",\"name\":\"赛区\"},{\"code\":\"%s\",\"name\":\"东镇\"},%s]}")
                                .formatted(DISTRICT, TOWN, villages))
                .expect(201);
        town = SERVER.as("TOWN", TOWN);
        bureau = SERVER.as("BUREAU", DISTRICT);
    }

    private static String village(int at) {
        return TOWN + (200 + at);
    }

    @Test
    void oneVillageGetsOneAssistant() {
        List<String> ids = each(at -> recommended(village(0), Papers.number("19810101", at + 1)));

        oneWins(approvals(ids), "APT-01");

        assertEquals(1, coverage(village(0)));
        assertTrue(town.get("/divisions/" + village(0) + "/findings?on=2026-03-06&assertion=APT-01")
                .expect(200)
                .json()
                .getJsonArray("items")
                .isEmpty());
    }

    @Test
    void onePersonGetsOneVillage() {
        List<String> ids = each(at -> recommended(village(1 + at), Papers.number("19820101", 1)));

        oneWins(approvals(ids), "APT-03");

        assertEquals(
                1,
                IntStream.range(0, AtOnce.THREADS)
                        .map(at -> coverage(village(1 + at)))
                        .sum());
    }

    @Test
    void oneFilingNumberIsGivenOnce() {
        List<String> ids = each(at -> {
            String id = recommended(village(1 + AtOnce.THREADS + at), Papers.number("19830101", at + 1));
            town.post("/appointments/" + id + "/events", Papers.event("APPROVE", "2026-03-05"))
                    .expect(200);
            return id;
        });

        oneWins(
                ids.stream()
                        .map(id -> call(
                                bureau,
                                id,
                                "{\"event\":\"FILE\",\"on\":\"2026-03-06\",\"filingNumber\":\"%s-A\"}"
                                        .formatted(DISTRICT)))
                        .toList(),
                "APT-07");

        assertEquals(
                1,
                ids.stream()
                        .filter(id -> bureau.get("/appointments/" + id).json().getBoolean("filed"))
                        .count());
    }

    private static void oneWins(List<Callable<Answer>> calls, String assertion) {
        List<Answer> answers = AtOnce.call(calls);

        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count(), answers.toString());
        answers.stream().filter(answer -> answer.status() != 200).forEach(lost -> {
            assertTrue(lost.status() == 409 || lost.status() == 422, lost.body());
            assertTrue(lost.body().contains("\"assertion\":\"" + assertion), lost.body());
        });
    }

    private static List<Callable<Answer>> approvals(List<String> ids) {
        return ids.stream()
                .map(id -> call(town, id, Papers.event("APPROVE", "2026-03-05")))
                .toList();
    }

    private static Callable<Answer> call(Api office, String id, String event) {
        return () -> office.post("/appointments/" + id + "/events", event);
    }

    private static String recommended(String village, String number) {
        String body = Papers.recommendation("某人", number, "2026-03-01");
        String actor = "{\"actor\":{\"office\":\"VILLAGE_COMMITTEES\",\"division\":\"" + village + "\"},";
        return administrator
                .post("/villages/" + village + "/appointments", actor + body.substring(1))
                .expect(201)
                .json()
                .getString("id");
    }

    private static int coverage(String village) {
        return town.get("/divisions/" + village + "/coverage?on=2026-03-06")
                .expect(200)
                .json()
                .getInt("covered");
    }

    private static List<String> each(IntFunction<String> make) {
        return IntStream.range(0, AtOnce.THREADS).mapToObj(make).toList();
    }
}
