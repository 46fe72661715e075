package org.civilaffairs.app.responsibility;

import static org.civilaffairs.app.responsibility.LetterPapers.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.responsibility.DistrictRanking;
import org.junit.jupiter.api.Test;

/** Towns ranked over REST: counted from the records, published once by the bureau, and then seen by the towns as it was. */
class RankingIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690526";
    private static final String TOWNS = "/assessments/towns?division=" + DISTRICT + "&year=2025";
    private static final String PUBLISHED = "/assessments/towns/published?division=" + DISTRICT + "&year=2025";

    private static String publication(int year, String on, String document) {
        return "{\"division\":\"%s\",\"year\":%d,\"on\":\"%s\",\"document\":\"%s\"}"
                .formatted(DISTRICT, year, on, document);
    }

    private static List<String> told(JsonObject ranking) {
        return ranking.getJsonArray("towns").getValuesAs(JsonObject.class).stream()
                .map(town -> town.getInt("rank") + " " + town.getString("name") + " " + town.getString("points"))
                .toList();
    }

    @Test
    void whatTheBureauPublishesStaysAsItWasAndIsSeenByTheTowns() {
        LetterPapers.towns(SERVER, DISTRICT, Papers.number("19720304", 831));
        Api bureau = SERVER.as("BUREAU", DISTRICT);
        Api town = SERVER.as("TOWN", DISTRICT + "102");

        JsonObject counted = bureau.get(TOWNS).expect(200).json();
        // One village of two covered, nobody filed, no training, the letter signed in time, work rules, nothing to
        // follow up.
        assertEquals(List.of("1 东镇 44.12", "2 西镇 0.00"), told(counted));
        town.get(TOWNS).expect(404);
        town.get(PUBLISHED).expect(404);

        String towns = "/assessments/towns";
        assertEquals(
                List.of("RSP-05.ranking-too-early", "RSP-05.ranking-without-document"),
                keys(bureau.post(towns, publication(2025, "2025-12-31", ""))
                                .expect(422)
                                .json())
                        .stream()
                        .filter(key -> !key.equals("RSP-05.not-all-filed"))
                        .sorted()
                        .toList());
        town.post(towns, publication(2025, "2026-03-02", "1号")).expect(404);
        JsonObject published = bureau.post(towns, publication(2025, "2026-03-02", "试点〔2026〕1号"))
                .expect(201)
                .json();
        assertEquals(counted.getString("digest"), published.getString("digest"));
        assertEquals(
                List.of("RSP-05.published-already"),
                keys(bureau.post(towns, publication(2025, "2026-03-03", "2号"))
                                .expect(422)
                                .json())
                        .stream()
                        .filter(key -> !key.equals("RSP-05.not-all-filed"))
                        .toList());

        Papers.appointed(SERVER, DISTRICT + "102201", "唐知远", Papers.number("19720304", 832), "2024-01-02");
        JsonObject seen = town.get(PUBLISHED).expect(200).json();
        assertEquals(published, seen);
        assertEquals(
                seen.getString("digest"),
                DistrictRanking.read(seen.getString("canonical")).digest());
        assertTrue(!bureau.get(TOWNS).expect(200).json().getString("digest").equals(seen.getString("digest")));
        SERVER.as("ASSISTANT", DISTRICT + "101201").get(PUBLISHED).expect(404);
        SERVER.as("TOWN", "690523101").get(PUBLISHED).expect(404);
    }
}
