package org.civilaffairs.app.board;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;

/**
 * A district as large as the largest of the country: its divisions, and one town with everything on record that a board counts but the
 * entries, all over REST, as an administrator does it for the offices. {@link TownCopies} fills the other towns.
 */
final class FiguresDistrict {

    static final String CODE = "690536";
    static final String TOWN = CODE + "101";
    static final int YEAR = 2026;
    static final int TOWNS = 36;

    private static final int MOST_AT_ONCE = 500;
    private static final int UNSIGNED = 12;
    private static final int GUIDED = 20;

    /** Somebody in post. */
    private record InPost(String village, String person) {}

    private final Api api;
    private final List<InPost> posts = new ArrayList<>();

    private FiguresDistrict(Api api) {
        this.api = api;
    }

    /** Sets the district and its first town up, and returns the villages of all towns that are to have an assistant. */
    static List<String> setUp(ServerUnderTest server, int villages) {
        FiguresDistrict district = new FiguresDistrict(server.administrator());
        int filled = villages / TOWNS;
        List<String> all = IntStream.range(0, villages)
                .mapToObj(at -> CODE + (101 + at % TOWNS) + (201 + at / TOWNS))
                .toList();
        district.divisions(all);
        district.policies();
        List<String> first =
                all.stream().filter(code -> code.startsWith(TOWN)).limit(filled).toList();
        for (int at = 0; at < filled; at++) {
            district.village(first.get(at), at);
        }
        district.train("03-10");
        district.train("09-15");
        district.letters();
        return all.subList(0, filled * TOWNS);
    }

    /** Returns the towns that have nothing on record yet. */
    static List<String> otherTowns() {
        return IntStream.range(1, TOWNS).mapToObj(at -> CODE + (101 + at)).toList();
    }

    private void divisions(List<String> villages) {
        List<String> to = new ArrayList<>(List.of(division(CODE, "试点区")));
        for (int town = 0; town < TOWNS; town++) {
            to.add(division(CODE + (101 + town), "第%d镇".formatted(town + 1)));
        }
        for (int village = 0; village < villages.size(); village++) {
            to.add(division(villages.get(village), "第%d村".formatted(village + 1)));
        }
        for (int start = 0; start < to.size(); start += MOST_AT_ONCE) {
            List<String> some = to.subList(start, Math.min(to.size(), start + MOST_AT_ONCE));
            post(
                    "/divisions/changes",
                    "{\"kind\":\"ESTABLISH\",\"effectiveOn\":\"2020-01-01\",\"document\":\"试点\",\"from\":[],\"to\":[%s]}"
                            .formatted(String.join(",", some)));
        }
    }

    private static String division(String code, String name) {
        return "{\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, name);
    }

    private void policies() {
        api.post("/policy/entries", "{\"text\":\"register.keptFrom | 2024-01-01 | " + CODE + " | 2024-01-01 | | 通知\"}")
                .expect(201);
        api.put(
                        "/holiday-tables/" + YEAR + "?division=" + CODE,
                        "{\"text\":\"" + YEAR + "-05-01 休\",\"source\":\"通知\"}")
                .expect(200);
    }

    private void village(String village, int at) {
        String id = post(
                        "/villages/" + village + "/appointments",
                        by(
                                "VILLAGE_COMMITTEES",
                                village,
                                Papers.recommendation("某人", Papers.number("19610203", at + 1), day("01-02"))))
                .getString("id");
        String person = step("/appointments/", id, by("TOWN", TOWN, Papers.event("APPROVE", day("01-03"))))
                .getString("personId");
        step("/appointments/", id, by("DISTRICT", CODE, Papers.event("FILE", day("01-08"))));
        posts.add(new InPost(village, person));
        api.post(
                        "/villages/" + village + "/books/opening",
                        by("ASSISTANT", village, "{\"year\":" + YEAR + ",\"recordedOn\":\"" + day("01-08") + "\"}"))
                .expect(200);
        put(
                "/villages/" + village + "/cabinet/office",
                "{\"place\":\"村委会\",\"equipment\":\"桌椅\",\"fonds\":\"0536\",\"since\":\"%s\"}".formatted(day("01-08")));
        put(
                "/villages/" + village + "/cabinet/cabinets/1",
                "{\"label\":\"民政档案资料\",\"place\":\"村委会\",\"primary\":true,\"since\":\"%s\"}".formatted(day("01-08")));
        if (at % GUIDED == 0) {
            post(
                    "/villages/" + village + "/guidance",
                    by(
                            "DISTRICT",
                            CODE,
                            "{\"on\":\"%s\",\"officers\":\"o\",\"found\":\"f\",\"toMend\":[{\"what\":\"补齐\",\"due\":\"%s\"}]}"
                                    .formatted(day("05-20"), day("06-01"))));
        }
    }

    private void train(String on) {
        String id = post(
                        "/trainings",
                        by(
                                "TOWN",
                                TOWN,
                                "{\"organisers\":[\"%s\"],\"kind\":\"ROUTINE\",\"form\":\"SPECIAL_LECTURE\",\"topic\":\"政策\",\"plannedOn\":\"%s\",\"hours\":3,\"on\":\"%s\"}"
                                        .formatted(TOWN, day(on), day(on))))
                .getString("id");
        for (String event : List.of("NOTIFY", "HOLD")) {
            step("/trainings/", id, by("TOWN", TOWN, event(event, on)));
        }
        String present = posts.stream().map(post -> "\"" + post.person() + "\"").collect(Collectors.joining(","));
        put("/trainings/" + id + "/attendance", "{\"present\":[" + present + "]}");
        step("/trainings/", id, by("TOWN", TOWN, event("EVIDENCE", on)));
    }

    private void letters() {
        List<JsonObject> drafted = api.post(
                        "/letters/drafts",
                        by(
                                "TOWN",
                                TOWN,
                                "{\"division\":\"%s\",\"year\":%d,\"on\":\"%s\"}".formatted(TOWN, YEAR, day("01-10"))))
                .expect(200)
                .json()
                .getJsonArray("villages")
                .getValuesAs(JsonObject.class);
        for (int at = 0; at < drafted.size(); at++) {
            String id = drafted.get(at).getString("id", "");
            if (!id.isEmpty() && at % UNSIGNED != 0) {
                String village = drafted.get(at).getString("village");
                step("/letters/", id, by("TOWN", TOWN, signed("SIGN_BY_TOWN", "周民政")));
                step("/letters/", id, by("ASSISTANT", village, signed("SIGN_BY_ASSISTANT", person(village))));
                step("/letters/", id, by("TOWN", TOWN, event("TAKE_EFFECT", "01-15")));
            }
        }
    }

    private String person(String village) {
        return posts.stream()
                .filter(post -> post.village().equals(village))
                .map(InPost::person)
                .findFirst()
                .orElseThrow();
    }

    private static String signed(String event, String by) {
        return "{\"event\":\"%s\",\"on\":\"%s\",\"by\":\"%s\"}".formatted(event, day("01-12"), by);
    }

    private static String event(String event, String on) {
        return "{\"event\":\"%s\",\"on\":\"%s\"}".formatted(event, day(on));
    }

    private JsonObject post(String path, String body) {
        return api.post(path, body).expect(201).json();
    }

    private void put(String path, String body) {
        api.put(path, body).expect(200);
    }

    private JsonObject step(String list, String id, String body) {
        return api.post(list + id + "/events", body).expect(200).json();
    }

    private static String by(String office, String division, String body) {
        return "{\"actor\":{\"office\":\"%s\",\"division\":\"%s\"},".formatted(office, division) + body.substring(1);
    }

    private static String day(String monthAndDay) {
        return YEAR + "-" + monthAndDay;
    }
}
