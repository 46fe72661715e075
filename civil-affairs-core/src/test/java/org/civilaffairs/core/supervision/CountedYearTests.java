package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.village;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.StandardSheet;
import org.civilaffairs.core.responsibility.YearFacts;
import org.civilaffairs.core.training.Session;
import org.junit.jupiter.api.Test;

/** What a village's year says for the measures of the standard sheet. */
class CountedYearTests {

    private static final Appointment WHOLE = Case.appointed("a", village(0, 0), "p1", day(2025, 1, 1));
    private static final Appointment PART = Case.served("a", village(0, 0), "p1", day(2025, 1, 1), day(2026, 7, 1));
    private static final LocalDate AFTER = day(2027, 1, 15);

    private static EntryMark mark(int number, boolean late, DocumentKind... missing) {
        LocalDate june = day(2026, 6, 1);
        return new EntryMark(
                number, EntryKind.ENTRY, june, june, 0, late, new TreeSet<>(List.of(missing)), false, "", "");
    }

    private static VillageBooks books() {
        List<BookYear> books = new ArrayList<>();
        for (RegisterType type : RegisterType.values()) {
            List<EntryMark> marks =
                    switch (type) {
                        case MEETING -> List.of(mark(1, true), mark(2, false, DocumentKind.PHOTO), mark(3, false));
                        case OTHER_AID -> List.of(mark(2, false));
                        default -> List.of();
                    };
            books.add(BookYear.of(new BookId(village(0, 0), type, 2026), Days.from(day(2026, 1, 1)), marks, List.of()));
        }
        return VillageBooks.of(village(0, 0), 2026, books);
    }

    private static YearFacts counted(Appointment assistant, Registers registers, LocalDate asOf) {
        DistrictFacts facts = DistrictFacts.of(District.of(1, 1))
                .withAppointments(List.of(assistant))
                .withTrainings(List.of(
                        Session.held("1", day(2026, 3, 1), District.town(0), "p1"),
                        Session.held("2", day(2026, 5, 1), District.town(0), "p1"),
                        Session.held("3", day(2026, 9, 1), District.town(0))))
                .withRegisters(registers);
        VillageYear year = Supervision.of(facts, Policies.plan(), asOf)
                .villageYear(village(0, 0))
                .orElseThrow();
        return CountedYear.of(year, 2026, assistant);
    }

    private static Registers registers(String label) {
        VillageArchive archive = new VillageArchive(
                village(0, 0),
                List.of(new FixedOffice("村部", "电脑", Case.ESTABLISHED)),
                List.of(new Cabinet(1, label, "村部", true, Case.ESTABLISHED)),
                List.of(),
                List.of(),
                List.of());
        return Registers.of(List.of(books()), List.of(archive));
    }

    @Test
    void countsWhatIsOnRecordAndLeavesTheRestUndetermined() {
        Map<String, Count> expected = Map.of(
                "A1.office", Count.of(1, 1),
                "A1.cabinet", Count.of(1, 1),
                "A2.books", new Count(9, 10, List.of("R07")),
                "A3.inTime", new Count(3, 4, List.of("R01-1")),
                "A4.originals", new Count(3, 4, List.of("R01-2")),
                "A4.archived", Count.of(1, 1),
                "A5.attended", Count.of(2, 2));

        assertEquals(expected, counted(WHOLE, registers(Cabinet.LABEL), AFTER).counts());
        assertEquals(
                expected,
                counted(WHOLE, registers(Cabinet.LABEL), day(2026, 12, 31)).counts());
        assertTrue(StandardSheet.ASSISTANT.measures().containsAll(expected.keySet()));
    }

    @Test
    void otherLabelIsNoCabinet() {
        YearFacts facts = counted(WHOLE, registers("民政档案"), AFTER);

        assertEquals(Count.of(0, 1), facts.count("A1.cabinet").orElseThrow());
        assertEquals(Count.of(0, 1), facts.count("A4.archived").orElseThrow());
    }

    @Test
    void partOfAYearHasItsOwnTrainingsAndNobodyGuessesWhoseEntriesWereLate() {
        YearFacts facts = counted(PART, registers(Cabinet.LABEL), AFTER);

        assertEquals(Count.of(2, 2), facts.count("A5.attended").orElseThrow());
        assertTrue(facts.count("A3.inTime").isEmpty());
        assertTrue(facts.count("A4.originals").isEmpty());
    }

    @Test
    void whereBooksAreNotKeptNothingIsSaidOfThem() {
        assertEquals(
                List.of("A5.attended"),
                List.copyOf(counted(WHOLE, Registers.NOT_KEPT, AFTER).counts().keySet()));
    }
}
