package org.civilaffairs.app.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Pages;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;

/**
 * The largest county-level unit of the country, 310115 with its 1,526 villages, sets up and every page and list of it comes. How fast is
 * printed, not tested. With {@code -Dlargest.appointments=1520} every post is filled first, which takes some minutes.
 */
class LargestUnitIT {

    private static final String DISTRICT = "310115";
    private static final int VILLAGES_OF_ALL_KINDS = 1526;
    private static final int VILLAGES = 1520;
    private static final int APPOINTMENTS = Integer.getInteger("largest.appointments", 40);
    private static final int AGAIN = 5;
    private static final String TODAY = "2026-11-01";

    private static final List<String> PAGES = List.of(
            "/index",
            "/board/index?code=310115",
            "/board/index?code=310115004",
            "/board/figure?code=310115&figure=VACANT",
            "/supervision/findings?code=310115",
            "/supervision/findings?code=310115&page=20",
            "/supervision/findings?code=310115004",
            "/supervision/coverage?code=310115",
            "/division/index?code=310115",
            "/appointment/index?division=310115",
            "/register/index?code=310115",
            "/register/index?code=310115004",
            "/training/index?division=310115&year=2026");

    private static final List<String> ADDRESSES = List.of(
            "/divisions/310115/findings?limit=200",
            "/divisions/310115/coverage",
            "/divisions/310115/vacancies",
            "/divisions/310115/children?limit=200",
            "/divisions/310115004/findings",
            "/appointments?division=310115&limit=200");

    @Test
    void theLargestUnitSetsUpAndEverythingComes() {
        ServerUnderTest server = ServerUnderTest.notSetUp();
        long start = System.nanoTime();
        Pages visitor = Pages.settingUp(server, DISTRICT, false);
        print("set up in " + millis(start) + " ms");
        Api api = visitor.api();
        List<String> villages = villages(api);
        assertEquals(VILLAGES_OF_ALL_KINDS, villages.size());
        assertEquals(
                VILLAGES,
                api.get("/divisions/310115/coverage").expect(200).json().getInt("villages"));

        List<String> posts =
                villages.stream().filter(code -> code.charAt(9) < '4').toList();
        start = System.nanoTime();
        for (int at = 0; at < APPOINTMENTS; at++) {
            appoint(api, posts.get(at * posts.size() / APPOINTMENTS), at);
        }
        print(APPOINTMENTS + " appointments in " + millis(start) + " ms");
        assertEquals(
                APPOINTMENTS,
                api.get("/divisions/310115/coverage?on=" + TODAY)
                        .expect(200)
                        .json()
                        .getInt("covered"));

        String roster = "/appointment/roster?village=" + posts.get(0);
        print(measured(roster, () -> visitor.get(roster).statusCode()));
        PAGES.forEach(page -> print(measured(page, () -> visitor.get(page).statusCode())));
        ADDRESSES.forEach(address ->
                print(measured("/api/v1" + address, () -> api.get(address).status())));
    }

    private static void print(String figure) {
        System.out.println(figure);
    }

    private static String measured(String what, IntSupplier call) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i <= AGAIN; i++) {
            long start = System.nanoTime();
            assertEquals(200, call.getAsInt(), what);
            times.add(millis(start));
        }
        long first = times.remove(0);
        times.sort(null);
        return "%s: first %d ms, then %d ms (median of %d)".formatted(what, first, times.get(AGAIN / 2), AGAIN);
    }

    private static List<String> villages(Api api) {
        List<String> all = new ArrayList<>();
        for (String town : children(api, DISTRICT)) {
            all.addAll(children(api, town));
        }
        return all;
    }

    private static List<String> children(Api api, String code) {
        var answer = api.get("/divisions/" + code + "/children?limit=200")
                .expect(200)
                .json();
        assertTrue(!answer.containsKey("next") || answer.isNull("next"), code);
        return answer.getJsonArray("items").stream()
                .map(one -> one.asJsonObject().getString("code"))
                .toList();
    }

    private static void appoint(Api api, String village, int at) {
        String number = Papers.number("19%02d0101".formatted(60 + at / 900), at % 900 + 1);
        String body = Papers.recommendation("某人", number, "2026-03-01");
        String id = api.post("/villages/" + village + "/appointments", by("VILLAGE_COMMITTEES", village, body))
                .expect(201)
                .json()
                .getString("id");
        take(api, id, by("TOWN", village.substring(0, 9), Papers.event("APPROVE", "2026-03-05")));
        take(api, id, by("DISTRICT", DISTRICT, Papers.event("FILE", "2026-03-08")));
    }

    private static void take(Api api, String id, String body) {
        api.post("/appointments/" + id + "/events", body).expect(200);
    }

    private static String by(String office, String division, String body) {
        return "{\"actor\":{\"office\":\"%s\",\"division\":\"%s\"},".formatted(office, division) + body.substring(1);
    }

    private static long millis(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
