package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.responsibility.Letters.MARCH_1;
import static org.civilaffairs.core.responsibility.Letters.draftStep;
import static org.civilaffairs.core.responsibility.Letters.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/** Fictional counts of 2026 and their assessments that several tests share. */
final class Years {

    static final Days WHOLE = Days.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    static final LocalDate JANUARY_15 = LocalDate.of(2027, 1, 15);
    static final Veto VETO = new Veto(VetoItem.V2, "关系保", "区纪委", "纪〔2026〕9号", LocalDate.of(2026, 11, 3));

    /** Everything done that was due. */
    static final YearFacts FULL = counts(
            "A1.office=1/1 A1.cabinet=1/1 A2.books=10/10 A3.inTime=50/50 A4.originals=50/50 A4.archived=1/1",
            "A5.attended=2/2 B1.visits=40/40 B2.roster=14/14 B2.sample=100/100 B3.inTime=5/5 B4.sent=5/5",
            "C1.forwarded=4/4 C2.steps=4/4 C3.posted=4/4 C3.missing=0/0 C4.files=4/4 D1.publicity=1/1 D1.relayed=3/3",
            "D2.reports=1/1 D3.batches=1/1 E1.items=8/8 F1.balanced=4/4 F2.activities=2/0 G1.visited=3/3",
            "G2.answered=1/1 H1.inTime=1/1 H1.missed=0/0 H2.activities=2/0 I1.disclosed=4/4 I1.election=0/0",
            "I2.entries=4/0 I3.markers=2/2 J1.tasks=4/4");

    private Years() {}

    static YearFacts counts(String... texts) {
        Map<String, Count> counts = new TreeMap<>();
        Stream.of(texts)
                .flatMap(text -> Stream.of(text.strip().split(" ")))
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    String[] cells = text.split("[=/]");
                    counts.put(cells[0], Count.of(Long.parseLong(cells[1]), Long.parseLong(cells[2])));
                });
        return YearFacts.of(counts);
    }

    /** Returns full facts, but for these counts. */
    static YearFacts but(String text) {
        Map<String, Count> counts = new TreeMap<>(FULL.counts());
        counts.putAll(counts(text).counts());
        return YearFacts.of(counts);
    }

    static Letter letter(String id) {
        return new Letter(
                id,
                2026,
                VILLAGE,
                new PersonId("p" + id),
                new PersonName("示例" + id),
                List.of(draftStep(StandardSheet.ASSISTANT.terms())));
    }

    static Assessment assessed(Letter letter, String but) {
        return Assessment.of(letter, WHOLE, but(but), PLAN).opinion("同意");
    }

    /** Returns a letter that has come as far as its assessment, unjudged. */
    static Letter assessedLetter(String id, Assessment assessment) {
        Letter letter = letter(id);
        for (String event : "SIGN_BY_TOWN SIGN_BY_ASSISTANT TAKE_EFFECT SELF_ASSESS".split(" ")) {
            letter = letter.and(step(LetterEvent.valueOf(event), MARCH_1));
        }
        return letter.and(step(LetterEvent.ASSESS, JANUARY_15).with(assessment));
    }

    static TownResult result(String id, String but) {
        return TownResult.of(assessedLetter(id, assessed(letter(id), but))).orElseThrow();
    }
}
