package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.served;
import static org.civilaffairs.core.responsibility.Letters.FACTS;
import static org.civilaffairs.core.responsibility.Letters.MARCH_1;
import static org.civilaffairs.core.responsibility.Letters.POST;
import static org.civilaffairs.core.responsibility.Letters.after;
import static org.civilaffairs.core.responsibility.Letters.draft;
import static org.civilaffairs.core.responsibility.Letters.draftStep;
import static org.civilaffairs.core.responsibility.Letters.keys;
import static org.civilaffairs.core.responsibility.Letters.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.ClauseId;
import org.civilaffairs.core.rule.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs which letter by when (RSP-01), and what it must hold (RSP-02). */
class YearlyLetterTests {

    private static final Appointment JULY = appointed("b", VILLAGE, "p2", LocalDate.of(2026, 7, 1));

    private static List<String> found(LocalDate asOf, List<Appointment> posts, Letter... letters) {
        LettersOfYear facts = new LettersOfYear(VILLAGE, "柳溪村", 2026, posts, List.of(letters), PLAN);
        Judgement judgement = SignedInTime.RULE.judge(facts, asOf);
        return Case.keys(judgement.findings());
    }

    private static List<String> found(String asOf, Letter... letters) {
        return found(LocalDate.parse(asOf), List.of(POST), letters);
    }

    @ParameterizedTest(name = "on {0}, with {1}: {2}")
    @CsvSource({
        "2026-01-01, '', RSP-01.to-sign",
        "2026-03-31, '', RSP-01.to-sign",
        "2026-04-01, '', RSP-01.unsigned",
        "2027-06-01, '', RSP-01.unsigned",
        "2026-04-01, SIGN_BY_TOWN, RSP-01.unsigned",
        "2026-04-01, SIGN_BY_TOWN SIGN_BY_ASSISTANT, ''",
        "2026-02-28, SIGN_BY_TOWN SIGN_BY_ASSISTANT, RSP-01.to-sign",
        "2026-04-01, SIGN_BY_TOWN WITHDRAW, RSP-01.unsigned"
    })
    void b16LetterIsSignedByBothInTime(String asOf, String way, String key) {
        assertEquals(
                key.isEmpty() ? List.of() : List.of(key),
                found(
                        asOf,
                        after(Stream.of(way.split(" "))
                                .filter(name -> !name.isEmpty())
                                .toArray(String[]::new))));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-06-30, ''",
        "2026-07-01, RSP-01.to-sign",
        "2026-07-31, RSP-01.to-sign",
        "2026-08-01, RSP-01.unsigned"
    })
    void b17SuccessorInJulySignsALetterOfTheirOwn(LocalDate asOf, String key) {
        Appointment first = served("a", VILLAGE, "p1", LocalDate.of(2025, 5, 1), LocalDate.of(2026, 7, 1));
        Letter signed = after("SIGN_BY_TOWN", "SIGN_BY_ASSISTANT");

        assertEquals(key.isEmpty() ? List.of() : List.of(key), found(asOf, List.of(first, JULY), signed));
    }

    @Test
    void whoLeftBeforeTheDayOwesNothingAndAVacantPostNeither() {
        Appointment left = served("a", VILLAGE, "p1", LocalDate.of(2025, 5, 1), LocalDate.of(2026, 3, 31));
        Appointment stayed = served("a", VILLAGE, "p1", LocalDate.of(2025, 5, 1), LocalDate.of(2026, 4, 2));

        assertEquals(List.of(), found(LocalDate.of(2026, 5, 1), List.of(left)));
        assertEquals(List.of("RSP-01.unsigned"), found(LocalDate.of(2026, 5, 1), List.of(stayed)));
        assertEquals(List.of(), found(LocalDate.of(2026, 5, 1), List.of()));
    }

    @Test
    void lateSignatureIsAWarningAndASecondLetterABreach() {
        LocalDate late = LocalDate.of(2026, 4, 1);
        Letter signed = after("SIGN_BY_TOWN").and(step(LetterEvent.SIGN_BY_ASSISTANT, late));
        Letter again = new Letter("2", 2026, VILLAGE, new PersonId("p1"), signed.name(), signed.history());

        assertEquals(List.of("RSP-01.signed-late"), found("2026-05-01", signed));
        assertEquals(List.of("RSP-01.second-letter", "RSP-01.signed-late"), found("2026-05-01", signed, again));
    }

    @Test
    void secondLetterOfTheYearIsRefusedUnlessTheFirstIsGone() {
        Terms terms = StandardSheet.ASSISTANT.terms();
        Letter first = new Letter("0", 2026, VILLAGE, new PersonId("p1"), new PersonName("甲"), after().history());

        assertEquals(List.of("RSP-01.second-letter"), keys(draft(terms, FACTS.withLetters(List.of(first)))));
        assertEquals(
                List.of(),
                keys(draft(terms, FACTS.withLetters(List.of(first.and(step(LetterEvent.WITHDRAW, MARCH_1)))))));
        assertEquals(
                List.of("RSP-01.not-in-force", "RSP-01.other-year"),
                keys(Letter.draft(
                        "3", 2024, VILLAGE, new PersonId("p7"), new PersonName("乙"), draftStep(terms), FACTS)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A1 4 5.3, RSP-02.weights",
        "A1 4.001 5.3, RSP-02.weight-range RSP-02.weights",
        "A1 0 5.3, RSP-02.weight-range RSP-02.weights",
        "A1 5 , RSP-02.tied-to-none",
        "A1 5 6, RSP-02.tied-to-none",
        "X9 5 5.3, RSP-02.no-such-indicator",
        "A2 5 5.3, RSP-02.target-twice",
        "A1 5 5.3, ''"
    })
    void termsOfALetterAreWhole(String first, String keys) {
        String[] cells = first.split(" ");
        TreeSet<ClauseId> duties = new TreeSet<>();
        if (cells.length > 2) {
            duties.add(ClauseId.parse(cells[2]));
        }
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(cells[0], "", duties, new BigDecimal(cells[1]), TargetKind.COMPUTED));
        targets.add(Target.computed(StandardSheet.ASSISTANT.find("A2").orElseThrow(), BigDecimal.valueOf(5)));
        targets.add(Target.judged("Z1", "其他职责", Terms.DUTIES, BigDecimal.valueOf(90)));

        assertEquals(
                keys.isEmpty() ? List.of() : List.of(keys.split(" ")), Letters.keys(draft(Terms.of(targets), FACTS)));
    }

    @Test
    void everyDutyIsCoveredOrWaivedWithAReason() {
        TreeSet<ClauseId> most = new TreeSet<>(Terms.DUTIES);
        most.remove(ClauseId.parse("4.12"));
        most.remove(ClauseId.parse("4.13"));
        List<Target> targets = List.of(Target.judged("Z1", "", most, Terms.WHOLE));
        TreeMap<ClauseId, String> waived =
                new TreeMap<>(Map.of(ClauseId.parse("4.12"), " ", ClauseId.parse("4.13"), "本年无交办事项"));

        assertEquals(List.of("RSP-02.duty-uncovered", "RSP-02.untitled"), keys(draft(Terms.of(targets), FACTS)));
        assertEquals(
                List.of("RSP-02.untitled", "RSP-02.waiver-without-reason"),
                keys(draft(new Terms(targets, waived), FACTS)));
    }

    @Test
    void standardSheetIsALetterOfItsOwn() {
        Terms terms = StandardSheet.ASSISTANT.terms();

        assertEquals(0, Terms.WHOLE.compareTo(terms.weights()));
        assertEquals(27, terms.targets().size());
        assertEquals(List.of(), keys(draft(terms, FACTS)));
    }
}
