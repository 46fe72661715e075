package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.village;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.StandingEntry;
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

    private static final List<StandingEntry> ENTRIES = List.of(
            entry(RegisterType.MEETING, 1, true, false),
            entry(RegisterType.MEETING, 2, false, true),
            entry(RegisterType.MEETING, 3, false, false),
            entry(RegisterType.HARDSHIP_CHANGE, 1, false, false),
            entry(RegisterType.COMMUNITY_BUILDING, 4, false, false));

    private static StandingEntry entry(RegisterType book, int number, boolean late, boolean lacking) {
        return new StandingEntry(book, number, late, false, lacking);
    }

    private static EntryMark mark(int number) {
        LocalDate june = day(2026, 6, 1);
        return new EntryMark(number, EntryKind.ENTRY, june, june, 0, true, new TreeSet<>(), false, "", "");
    }

    private static VillageBooks books() {
        List<BookYear> books = new ArrayList<>();
        for (RegisterType type : RegisterType.values()) {
            List<EntryMark> marks =
                    switch (type) {
                        case MEETING -> List.of(mark(1), mark(2), mark(3));
                        case OTHER_AID -> List.of(mark(2));
                        default -> List.of();
                    };
            books.add(BookYear.of(new BookId(village(0, 0), type, 2026), Days.from(day(2026, 1, 1)), marks, List.of()));
        }
        return VillageBooks.of(village(0, 0), 2026, books);
    }

    private static YearFacts counted(Appointment assistant, Registers registers, LocalDate asOf) {
        return counted(assistant, registers, asOf, ENTRIES);
    }

    private static YearFacts counted(
            Appointment assistant, Registers registers, LocalDate asOf, List<StandingEntry> entries) {
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
        return CountedYear.of(year, 2026, assistant, entries);
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
        Map<String, Count> expected = new TreeMap<>(Map.of(
                "A1.office", Count.of(1, 1),
                "A1.cabinet", Count.of(1, 1),
                "A2.books", new Count(9, 10, List.of("R07")),
                "A3.inTime", new Count(4, 5, List.of("R01-1")),
                "A4.originals", new Count(4, 5, List.of("R01-2")),
                "A4.archived", Count.of(1, 1),
                "A5.attended", Count.of(2, 2),
                "B3.inTime", Count.of(1, 1),
                "I2.entries", Count.of(1, 1)));

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
    void struckEntriesAreNotCountedWhateverTheBookHolds() {
        YearFacts facts = counted(WHOLE, registers(Cabinet.LABEL), AFTER, List.of());

        assertEquals(Count.of(0, 0), facts.count("A3.inTime").orElseThrow());
        assertEquals(Count.of(0, 0), facts.count("A4.originals").orElseThrow());
    }

    @Test
    void nobodyGuessesWhatWasLateWithoutACalendar() {
        StandingEntry untold = new StandingEntry(RegisterType.MEETING, 5, false, true, false);
        YearFacts facts = counted(WHOLE, registers(Cabinet.LABEL), AFTER, List.of(untold));

        assertTrue(facts.count("A3.inTime").isEmpty());
        assertEquals(Count.of(0, 0), facts.count("B3.inTime").orElseThrow());
        assertEquals(Count.of(1, 1), facts.count("A4.originals").orElseThrow());
    }

    @Test
    void partOfAYearHasItsOwnTrainings() {
        YearFacts facts = counted(PART, registers(Cabinet.LABEL), AFTER);

        assertEquals(Count.of(2, 2), facts.count("A5.attended").orElseThrow());
    }

    @Test
    void whereBooksAreNotKeptNothingIsSaidOfThem() {
        YearFacts facts = counted(WHOLE, Registers.NOT_KEPT, AFTER, List.of());

        assertEquals(List.of("A5.attended"), List.copyOf(facts.counts().keySet()));
    }
}
