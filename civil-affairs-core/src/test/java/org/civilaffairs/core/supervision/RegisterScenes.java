package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.archive.ArchiveScenes;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.disaster.BatchBalance;
import org.civilaffairs.core.household.CategoryYear;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.AppendScenes;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.core.rule.Finding;

/** Scenes in which, taken together, everything is found that rules of books and archives can find. */
final class RegisterScenes {

    private RegisterScenes() {}

    static List<Finding> all() {
        List<Finding> findings = new ArrayList<>(AppendScenes.all());
        findings.addAll(ArchiveScenes.all());
        findings.addAll(BatchBalance.RULE
                .judge(
                        new BatchBalance("1", "大米", BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE),
                        Case.MAY_1)
                .findings());
        findings.addAll(CategoryYear.RULE
                .judge(new CategoryYear(village(0, 0), "甲村", 2026, new TreeSet<>(), new TreeSet<>()), Case.MAY_1)
                .findings());
        List<Cabinet> two = List.of(
                new Cabinet(1, "民政档案", "村部", true, Case.ESTABLISHED),
                new Cabinet(2, Cabinet.LABEL, "村部", true, Case.ESTABLISHED));
        FixedOffice office = new FixedOffice("村部", "电脑", Case.ESTABLISHED);
        VillageArchive bad =
                new VillageArchive(village(0, 0), List.of(), two, List.of(lent()), List.of(), List.of("R05-2026-1"));
        VillageArchive bare =
                new VillageArchive(village(0, 1), List.of(office), List.of(), List.of(), List.of(), List.of());
        Registers registers = Registers.of(List.of(year(2025), year(2026)), List.of(bad, bare));
        DistrictFacts facts = DistrictFacts.of(District.of(1, 3))
                .withAppointments(List.of(Case.served("a", village(0, 0), "p1", day(2025, 1, 1), day(2026, 7, 1))))
                .withRegisters(registers);
        for (LocalDate asOf : List.of(day(2026, 1, 9), day(2026, 7, 3), day(2026, 12, 30))) {
            findings.addAll(Supervision.of(facts, Policies.plan(), asOf).judge(Case.DISTRICT));
        }
        Registers none = Registers.of(List.of(), List.of());
        findings.addAll(Supervision.of(facts.withRegisters(none), BooksAskedTests.askedFrom(Case.MAY_1), Case.MAY_1)
                .judge(Case.DISTRICT));
        return findings;
    }

    private static Volume lent() {
        Actor assistant = Actor.assistant(village(0, 0));
        LocalDate day = day(2025, 2, 1);
        Volume volume = Volume.begun(
                new BookId(village(0, 0), RegisterType.MEETING, 2024),
                "0123",
                1,
                VolumeStep.of(VolumeEvent.START_VOLUME, assistant, day));
        for (VolumeEvent event : List.of(VolumeEvent.CLOSE_VOLUME, VolumeEvent.ARRANGE, VolumeEvent.PLACE)) {
            volume = volume.and(VolumeStep.of(event, assistant, day));
        }
        return volume.and(VolumeStep.lent(assistant, day, "审计", "核对", day.plusDays(9)));
    }

    private static VillageBooks year(int year) {
        LocalDate june = day(year, 6, 1);
        TreeSet<DocumentKind> photo = new TreeSet<>(List.of(DocumentKind.PHOTO));
        List<EntryMark> marks = List.of(
                new EntryMark(2, EntryKind.ENTRY, june, june, 0, true, photo, true, "", ""),
                new EntryMark(3, EntryKind.ENTRY, june, june.plusMonths(1), 0, false, new TreeSet<>(), false, "", ""));
        Map<RegisterType, Days> open = new TreeMap<>(Map.of(
                RegisterType.MEETING,
                Days.between(day(year, 1, 1), june.plusDays(9)),
                RegisterType.OTHER_AID,
                Days.from(day(year, 1, 1))));
        List<BookYear> books = open.entrySet().stream()
                .map(book -> BookYear.of(
                        new BookId(village(0, 0), book.getKey(), year),
                        book.getValue(),
                        marks,
                        List.of(new ChainFault(ChainFault.Kind.MISSING, 1, 1))))
                .toList();
        return new VillageBooks(village(0, 0), year, books, List.of("relief-1"), List.of("pay-1"));
    }
}
