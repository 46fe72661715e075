package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.town;
import static org.civilaffairs.core.supervision.District.village;
import static org.civilaffairs.core.supervision.RegisterReviewTests.archive;
import static org.civilaffairs.core.supervision.RegisterReviewTests.book;
import static org.civilaffairs.core.supervision.RegisterReviewTests.year;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.ChangeKind;
import org.civilaffairs.core.division.DivisionChange;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.division.UrbanRural;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.core.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cabinet through a year's end, a change of assistants and a change of divisions. */
class ArchiveReviewTests {

    private static final DivisionCode VILLAGE = village(0, 0);
    private static final LocalDate JULY_1 = day(2026, 7, 1);

    private static List<String> keys(DistrictFacts facts, DivisionCode village, LocalDate asOf) {
        List<Finding> findings = Supervision.of(facts, Policies.plan(), asOf).judge(village);
        return Case.keys(findings).stream()
                .filter(key -> key.startsWith("REG") || key.startsWith("ARC"))
                .toList();
    }

    private static VillageBooks closed(int year) {
        return VillageBooks.of(
                VILLAGE,
                year,
                Stream.of(RegisterType.values())
                        .map(type -> book(type, year, JULY_1))
                        .map(book -> new BookYear(
                                book.book(),
                                Days.between(day(year, 1, 1), day(year + 1, 1, 10)),
                                book.entries(),
                                new TreeSet<>(List.of(1, 2, 3, 4)),
                                List.of(),
                                List.of(),
                                List.of()))
                        .toList());
    }

    private static VillageArchive placed(int year, LocalDate on) {
        Actor assistant = Actor.assistant(VILLAGE);
        List<Volume> volumes = Stream.of(RegisterType.values())
                .map(type -> Volume.begun(
                                new BookId(VILLAGE, type, year),
                                "0123",
                                1,
                                VolumeStep.of(VolumeEvent.START_VOLUME, assistant, day(year, 1, 1)))
                        .and(VolumeStep.of(VolumeEvent.CLOSE_VOLUME, assistant, day(year + 1, 1, 9)))
                        .and(VolumeStep.arranged(assistant, on, 40))
                        .and(VolumeStep.of(VolumeEvent.PLACE, assistant, on)))
                .toList();
        VillageArchive bare = archive("民政档案资料");
        return new VillageArchive(VILLAGE, bare.offices(), bare.cabinets(), volumes, List.of(), List.of());
    }

    @ParameterizedTest(name = "volumes of 2025 placed on {0}, seen on {1}: {2}")
    @CsvSource({
        "2026-06-30, 2026-06-30, ''",
        "2026-06-30, 2026-07-01, ''",
        "2026-07-02, 2026-06-30, ''",
        "2026-07-02, 2026-07-01, ARC-02.not-placed",
        "2026-07-02, 2026-07-02, ''"
    })
    void closedVolumesLieInTheCabinetByTheEndOfJune(LocalDate placed, LocalDate asOf, String key) {
        DistrictFacts facts = DistrictFacts.of(District.of(1, 1))
                .withRegisters(Registers.of(List.of(closed(2025), year(2026)), List.of(placed(2025, placed))));

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(facts, VILLAGE, asOf));
    }

    @ParameterizedTest(name = "left on 1 July, seen on {0}, handed over: {1}: {2}")
    @CsvSource({
        "2026-06-30, false, ''",
        "2026-07-01, false, ARC-06.to-hand-over",
        "2026-07-08, false, ARC-06.to-hand-over",
        "2026-07-09, false, ARC-06.not-handed-over",
        "2026-07-09, true, ''"
    })
    void whoLeavesHandsOverWithinSevenDays(LocalDate asOf, boolean done, String key) {
        HandOver handOver = new HandOver(
                VILLAGE,
                new PersonId("p1"),
                new PersonId("p2"),
                new PersonName("监交人"),
                day(2026, 7, 5),
                true,
                true,
                true,
                List.of(),
                List.of(),
                "");
        VillageArchive bare = archive("民政档案资料");
        VillageArchive archive = new VillageArchive(
                VILLAGE, bare.offices(), bare.cabinets(), List.of(), done ? List.of(handOver) : List.of(), List.of());
        DistrictFacts facts = DistrictFacts.of(District.of(1, 1))
                .withAppointments(List.of(Case.served("a", VILLAGE, "p1", day(2025, 1, 1), JULY_1)))
                .withRegisters(Registers.of(List.of(year(2026)), List.of(archive)));

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(facts, VILLAGE, asOf));
    }

    @Test
    void movedVillageKeepsItsBooksUnderTheNewCode() {
        DivisionCode moved = DivisionCode.parse(town(1).digits() + "299");
        var target = new DivisionChange.Target(moved, "新村", UrbanRural.UNKNOWN);
        Divisions divisions = District.of(2, 1)
                .apply(new DivisionChange(
                        ChangeKind.MOVE, day(2026, 6, 1), "民区字〔2026〕1号", List.of(VILLAGE), List.of(target)))
                .accepted()
                .orElseThrow();
        DistrictFacts facts = DistrictFacts.of(divisions)
                .withRegisters(Registers.of(List.of(year(2026)), List.of(archive("民政档案资料"))));

        assertEquals(List.of(), keys(facts, VILLAGE, day(2026, 5, 31)));
        assertEquals(List.of(), keys(facts, moved, day(2026, 6, 1)));
    }

    @Test
    void factsTravelToWhereverTheyAreJudged() throws IOException, ClassNotFoundException {
        Registers registers = Registers.of(List.of(closed(2025), year(2026)), List.of(placed(2025, JULY_1)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(registers);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(registers, in.readObject());
        }
    }
}
