package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.town;
import static org.civilaffairs.core.supervision.District.village;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.StandardSheet;
import org.junit.jupiter.api.Test;

class LetterIndexTests {

    private static final LocalDate FEBRUARY = day(2026, 2, 1);

    private static final DistrictFacts POSTS = DistrictFacts.of(District.of(2, 1))
            .withAppointments(List.of(
                    Case.appointed("a", village(0, 0), "p1", day(2025, 5, 1)),
                    Case.appointed("b", village(1, 0), "p2", day(2025, 5, 1))));

    private static Letter signed() {
        LetterStep draft =
                LetterStep.of(LetterEvent.DRAFT, Actor.town(town(0)), FEBRUARY).with(StandardSheet.ASSISTANT.terms());
        return new Letter("1", 2026, village(0, 0), new PersonId("p1"), new PersonName("甲"), List.of(draft))
                .and(LetterStep.of(LetterEvent.SIGN_BY_TOWN, Actor.town(town(0)), FEBRUARY)
                        .by("周"))
                .and(LetterStep.of(LetterEvent.SIGN_BY_ASSISTANT, Actor.assistant(village(0, 0)), FEBRUARY)
                        .by("p1"));
    }

    private static Set<String> found(LettersOnRecord letters, DivisionCode subject, LocalDate on) {
        return Supervision.of(POSTS.withLetters(letters), Policies.plan(), on).judge(subject).stream()
                .filter(one -> one.assertion().family().equals("RSP"))
                .map(one -> one.key() + " " + one.subject().id())
                .collect(Collectors.toSet());
    }

    @Test
    void anUnsignedLetterIsTheVillagesItsTownsAndTheDistricts() {
        LettersOnRecord one = LettersOnRecord.of(List.of(signed()));
        LocalDate late = day(2026, 4, 1);

        assertEquals(Set.of(), found(one, town(0), late));
        assertEquals(Set.of("RSP-01.unsigned b"), found(one, village(1, 0), late));
        assertEquals(Set.of("RSP-01.unsigned b"), found(one, Case.DISTRICT, late));
        assertEquals(Set.of("RSP-01.to-sign a"), found(one, town(0), FEBRUARY.minusDays(1)), "as of the day before");
        assertEquals(
                Set.of("RSP-01.to-sign a", "RSP-04.self-assessment-overdue 1"),
                found(one, town(0), day(2027, 2, 1)),
                "each year has its own, and last year's still wants its assessment");
        assertEquals(Set.of("RSP-01.to-sign a"), found(one, town(0), day(2028, 2, 1)), "and not for ever");
    }

    @Test
    void whereNoLettersAreKeptNothingIsSaid() {
        assertEquals(Set.of(), found(LettersOnRecord.NOT_KEPT, Case.DISTRICT, day(2026, 4, 1)));
    }

    private static String counted(LettersOnRecord letters, LocalDate on) {
        Figures figures =
                Supervision.of(POSTS.withLetters(letters), Policies.plan(), on).figures(Case.DISTRICT);
        return Stream.of(Figure.LETTERS, Figure.LETTERS_SIGNED, Figure.ASSESSED)
                .map(figure -> figures.total(figure, town(0)) + " of " + figures.total(figure, Case.DISTRICT))
                .collect(Collectors.joining(", "));
    }

    @Test
    void lettersAreCountedOfThoseWhoAreToSignAndTheYearBeforesOnceItIsAssessed() {
        LettersOnRecord one = LettersOnRecord.of(List.of(signed()));

        assertEquals("1 of 2, 0 of 0, 0 of 0", counted(one, FEBRUARY.minusDays(1)));
        assertEquals("1 of 2, 1 of 1, 0 of 0", counted(one, FEBRUARY));
        assertEquals("1 of 2, 0 of 0, 0 of 0", counted(one, day(2027, 2, 1)), "signed, and not yet assessed");
        assertEquals("0 of 0, 0 of 0, 0 of 0", counted(LettersOnRecord.NOT_KEPT, FEBRUARY));
    }

    @Test
    void whoLeftBeforeTheDayForSigningOwesNoLetterUnlessItIsSigned() {
        LocalDate gone = day(2026, 2, 10);
        DistrictFacts left = DistrictFacts.of(District.of(1, 1))
                .withAppointments(List.of(Case.served("a", village(0, 0), "p1", day(2025, 5, 1), gone)));
        for (LettersOnRecord letters : List.of(LettersOnRecord.of(List.of()), LettersOnRecord.of(List.of(signed())))) {
            Figures figures = Supervision.of(left.withLetters(letters), Policies.plan(), day(2026, 4, 1))
                    .figures(Case.DISTRICT);
            assertEquals(
                    letters.letters().size(),
                    figures.total(Figure.LETTERS, Case.DISTRICT).intValueExact());
        }
    }
}
