package org.civilaffairs.app.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.appointment.Limb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An identity number is masked, encrypted, and shown in full only to who may see the person, for a reason, on the record. */
class PersonIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String VILLAGE = "690912101201";
    private static final String NUMBER = checked("69010219900101902");

    private static String person;

    @BeforeAll
    static void recommendSomebody() {
        SERVER.administrator().post("/divisions/changes", """
                        {"kind":"ESTABLISH","effectiveOn":"2020-01-01","document":"d","from":[],"to":[
                        {"code":"690912","name":"白石区"},{"code":"690912101","name":"东镇"},{"code":"690912102","name":"西镇"},
                        {"code":"690912101201","name":"一村村民委员会"}]}""").expect(201);
        person = SERVER.as("VILLAGE_COMMITTEES", VILLAGE)
                .post("/villages/" + VILLAGE + "/appointments", """
                        {"person":{"name":"石岩","identityNumber":"%s"},"recommendedOn":"2026-01-05","partyBranch":true,
                        "committee":true,"employmentForm":"PART_TIME","document":"d","statement":[%s]}""".formatted(NUMBER, statement()))
                .expect(201)
                .json()
                .getString("personId");
    }

    @Test
    void everybodySeesTheNumberMasked() {
        var body = SERVER.as("TOWN", "690912101")
                .get("/persons/" + person)
                .expect(200)
                .body();

        assertTrue(body.contains("690102********" + NUMBER.substring(14)), body);
        assertFalse(body.contains(NUMBER));
    }

    @Test
    void aLookAtTheWholeNumberTakesAReasonAndIsRecorded() {
        var town = SERVER.as("TOWN", "690912101");
        town.post("/persons/" + person + "/reveals", "{\"reason\":\" \"}").expect(400);

        var shown = town.post("/persons/" + person + "/reveals", "{\"reason\":\"核对身份证\"}")
                .expect(200);

        assertEquals(NUMBER, shown.json().getString("identityNumber"));
        var trail = SERVER.administrator().get("/audit?limit=200").expect(200).body();
        assertTrue(trail.contains("核对身份证"));
        assertFalse(trail.contains(NUMBER));
    }

    @Test
    void theNextTownDoesNotFindThePerson() {
        var next = SERVER.as("TOWN", "690912102");

        assertEquals(404, next.get("/persons/" + person).status());
        assertEquals(
                404,
                next.post("/persons/" + person + "/reveals", "{\"reason\":\"r\"}")
                        .status());
        assertEquals(
                200, SERVER.as("BUREAU", "690912").get("/persons/" + person).status());
    }

    @Test
    void theNumberStandsNowhereInTheDatabase() throws IOException, SQLException {
        var open = SERVER.database().connection();
        var found = open.isPresent() ? inTables(open.get()) : inFiles();

        assertEquals(List.of(), found);
    }

    private static List<String> inFiles() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(SERVER.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(NUMBER)) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    private static List<String> inTables(Connection open) throws SQLException {
        var found = new ArrayList<String>();
        try (open;
                var tables = open.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var query = open.prepareStatement("SELECT COUNT(*) FROM " + table + " t WHERE t::text LIKE ?")) {
                    query.setString(1, "%" + NUMBER + "%");
                    try (var count = query.executeQuery()) {
                        count.next();
                        if (count.getLong(1) > 0) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String statement() {
        return Stream.of(Limb.values())
                .map(limb ->
                        "{\"limb\":\"%s\",\"answer\":\"YES\",\"vouchedBy\":\"v\",\"evidence\":\"e\"}".formatted(limb))
                .collect(Collectors.joining(","));
    }

    /** Returns the 17 digits with the check character of GB 11643 behind them. */
    private static String checked(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
