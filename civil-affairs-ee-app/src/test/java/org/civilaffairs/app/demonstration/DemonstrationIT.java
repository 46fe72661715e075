package org.civilaffairs.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Pages;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.responsibility.DistrictRanking;
import org.civilaffairs.core.rule.AssertionId;
import org.civilaffairs.core.supervision.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In the demonstration's district everything is found, on one day or another, that supervision can find in what the application stores. */
class DemonstrationIT {

    private static final List<String> FAMILIES = List.of("lvl", "apt", "elg", "trn", "reg", "arc");

    /** What is told of a village's books and cabinet; all else about them is told to whoever writes an entry or moves a volume. */
    private static final Set<String> OF_VILLAGES = Set.of(
            "REG-01.never-kept",
            "REG-01.not-asked",
            "REG-01.books-to-begin",
            "REG-01.books-missing",
            "REG-03.late-entries",
            "REG-04.documents-missing",
            "REG-09.keyed-in-by-town",
            "ARC-01.nothing-set-up",
            "ARC-01.other-label",
            "ARC-02.not-closed",
            "ARC-02.nil-entries-missing");

    private static final String ONE_CABINET = "whoever of the demonstration has set up an office has one cabinet in it";

    private static final String REFUSED = "the step is refused, so that nothing of the kind is stored";

    /** What no record of the application can show, each with the reason. */
    private static final Map<String, String> NEVER_STORED = new TreeMap<>();

    static {
        never(REFUSED, "APT-04.not-part-time", "APT-05.other-village", "APT-05.no-post-here", "APT-05.one-committee");
        never(REFUSED, "APT-06.other-town", "APT-06.reason-missing", "APT-07.other-bureau", "APT-07.number-missing");
        never(REFUSED, "APT-07.number-taken", "APT-08.order", "APT-08.effective-before-decision", "APT-08.other-level");
        never(REFUSED, "APT-08.twice", "APT-08.before-effective-date", "APT-08.not-the-next-step");
        never(REFUSED, "APT-09.reason-missing", "APT-09.ended-is-final", "APT-11.reason-missing", "APT-11.not-filed");
        never("a second is refused, and the database lets none in", "APT-01.duplicate");
        for (String condition : List.of("ELG-01", "ELG-02", "ELG-03", "ELG-04")) {
            never(
                    "nobody is put forward on a statement that is not whole",
                    condition + ".answered-no",
                    condition + ".not-vouched",
                    condition + ".not-answered");
        }
        never("nobody is put forward on a statement that is not whole", "ELG-05.incomplete", "ELG-05.not-eligible");
        never("the application takes no conditions beyond the four yet", "ELG-06.extra-condition-not-met");
        never(REFUSED, "TRN-03.not-its-organiser", "TRN-04.other-organiser", "TRN-04.reason-missing", "TRN-04.order");
        never(REFUSED, "TRN-04.no-attendance-sheet", "TRN-04.same-training", "TRN-04.not-in-force");
        never(REFUSED, "TRN-04.other-level", "TRN-04.not-the-next-step", "TRN-04.nobody-named");
        never(REFUSED, "TRN-04.attended-already", "TRN-04.not-held");
        never("the change is refused, or the table is not taken in", lvl());
        never("told to whoever writes the entry or moves the volume", toTheWriter());
        never("a change behind the application's back, which the proof of a book finds", "REG-05.numbers-missing");
        never("a change behind the application's back, which the proof of a book finds", "REG-06.altered");
        never("a change behind the application's back, which is not looked for here", "ARC-05.document-altered");
        never("a second is refused, and the database lets none in", "REG-07.written-twice", "REG-08.counted-twice");
        never("a closed book takes no entry", "ARC-03.written-after-closing");
        never("assistants whose villages keep books stay in post", "ARC-06.to-hand-over", "ARC-06.not-handed-over");
        never(ONE_CABINET, "ARC-01.no-office", "ARC-01.no-cabinet", "ARC-01.not-one-primary");
        never(
                "what is closed was placed in time, and what is lent is due later",
                "ARC-02.not-placed",
                "ARC-02.loan-overdue");
    }

    private static Api api;

    private static void never(String reason, String... keys) {
        for (String key : keys) {
            NEVER_STORED.put(key, reason);
        }
    }

    private static String[] lvl() {
        return sentences("lvl").toArray(String[]::new);
    }

    private static String[] toTheWriter() {
        Set<String> keys = new TreeSet<>(sentences("reg"));
        keys.addAll(sentences("arc"));
        assertTrue(keys.containsAll(OF_VILLAGES), OF_VILLAGES.toString());
        keys.removeAll(OF_VILLAGES);
        return keys.toArray(String[]::new);
    }

    @BeforeAll
    static void load() {
        api = Pages.settingUp(ServerUnderTest.notSetUp(), "370704", true).api();
    }

    @Test
    void everythingIsFoundThatCanBe() {
        Set<String> wanted = new TreeSet<>();
        FAMILIES.forEach(family -> wanted.addAll(sentences(family)));
        assertTrue(wanted.containsAll(NEVER_STORED.keySet()), NEVER_STORED.toString());
        wanted.removeAll(NEVER_STORED.keySet());

        assertEquals(wanted, found());
    }

    /** Returns what is found today, and on days of the two years that trainings are counted for. */
    private static Set<String> found() {
        LocalDate today = today();
        Set<String> keys = new TreeSet<>();
        for (LocalDate day : List.of(
                today,
                LocalDate.of(today.getYear(), 1, 10),
                LocalDate.of(today.getYear() - 1, 3, 1),
                LocalDate.of(today.getYear() - 1, 11, 15))) {
            keys.addAll(found(day));
        }
        keys.removeIf(key -> !FAMILIES.contains(key.substring(0, 3).toLowerCase(Locale.ROOT)));
        return keys;
    }

    private static LocalDate today() {
        return LocalDate.parse(
                api.get("/divisions/690102/coverage").expect(200).json().getString("asOf"));
    }

    private static Set<String> found(LocalDate day) {
        Set<String> keys = new TreeSet<>();
        String next = "";
        do {
            var page = api.get("/divisions/690102/findings?limit=200&on=" + day + next)
                    .expect(200)
                    .json();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(finding -> keys.add(finding.getString("assertion") + "." + finding.getString("code")));
            next = page.getString("next", "");
            next = next.isEmpty() ? "" : "&after=" + next;
        } while (!next.isEmpty());
        return keys;
    }

    @Test
    void lastYearIsAssessedRankedAndPublished() {
        int year = today().getYear() - 1;
        List<JsonObject> letters = items("/letters?limit=200&division=690102&year=" + year);
        Set<String> states = new TreeSet<>();
        letters.forEach(letter -> states.add(letter.getString("state")));
        assertEquals(
                Set.of(
                        "SIGNED_BY_TOWN",
                        "IN_FORCE",
                        "SELF_ASSESSED",
                        "ASSESSED",
                        "ACKNOWLEDGED",
                        "OBJECTED",
                        "CONFIRMED",
                        "FILED"),
                states);
        assertEquals(
                2,
                letters.stream()
                        .filter(letter -> letter.getString("village").equals("690102103206"))
                        .count(),
                "a successor in July has a letter of their own");
        JsonObject ranking = api.get("/assessments/ranking?town=690102101&year=" + year)
                .expect(200)
                .json();
        assertEquals(1, ranking.getJsonObject("distribution").getInt("UNQUALIFIED"), "the veto outweighs the points");
        assertEquals(1, ranking.getJsonObject("distribution").getInt("EXCELLENT"), "the quota of a small town");

        JsonObject towns = api.get("/assessments/towns/published?division=690102&year=" + year)
                .expect(200)
                .json();
        assertEquals(7, towns.getJsonArray("towns").size());
        assertEquals(
                towns.getString("digest"),
                DistrictRanking.read(towns.getString("canonical")).digest());
    }

    @Test
    void whatIsOwedOfLettersAndGuidanceIsFound() {
        LocalDate today = today();
        int year = today.getYear();

        assertTrue(found(today)
                .containsAll(Set.of("GDN-01.overdue", "GDN-01.to-mend", "GDN-01.to-confirm", "GDN-02.none-in-force")));
        assertTrue(found(LocalDate.of(year - 1, 4, 1)).contains("RSP-01.unsigned"));
        assertTrue(found(LocalDate.of(year, 3, 1))
                .containsAll(Set.of(
                        "RSP-04.self-assessment-overdue", "RSP-04.assessment-overdue", "RSP-04.filing-overdue")));
    }

    private static List<JsonObject> items(String path) {
        return api.get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** Returns the keys of all findings that have a sentence, and so can be made; each belongs to a provision of the catalogue. */
    private static Set<String> sentences(String family) {
        Properties texts = new Properties();
        try (var stream = Catalogue.class.getResourceAsStream(
                        "/org/civilaffairs/core/rule/" + family + "_en.properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeIf(key -> !key.contains("."));
        keys.forEach(key -> assertTrue(
                Catalogue.BOOK
                        .find(AssertionId.parse(key.substring(0, key.indexOf('.'))))
                        .isPresent(),
                key));
        return keys;
    }
}
