package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.village;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.EntrySign;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten books and the cabinet in the supervision of a district. */
class RegisterReviewTests {

    private static final LocalDate JUNE_1 = day(2026, 6, 1);
    private static final DivisionCode VILLAGE = village(0, 0);

    static EntryMark mark(int number, LocalDate on) {
        return new EntryMark(number, EntryKind.ENTRY, on, on, 0, false, new TreeSet<>(), false, "", "");
    }

    /** Returns a book with an event in each quarter up to a day. */
    static BookYear book(RegisterType type, int year, LocalDate upTo) {
        List<EntryMark> marks = new ArrayList<>();
        for (LocalDate on = LocalDate.of(year, 1, 9);
                on.getYear() == year && on.isBefore(upTo);
                on = on.plusMonths(3)) {
            marks.add(mark(marks.size() + 1, on));
        }
        return BookYear.of(new BookId(VILLAGE, type, year), Days.from(LocalDate.of(year, 1, 1)), marks, List.of());
    }

    static VillageBooks year(int year, RegisterType... without) {
        List<RegisterType> left = List.of(without);
        return VillageBooks.of(
                VILLAGE,
                year,
                Stream.of(RegisterType.values())
                        .filter(type -> !left.contains(type))
                        .map(type -> book(type, year, JUNE_1.plusYears(9)))
                        .toList());
    }

    static VillageArchive archive(String label) {
        return new VillageArchive(
                VILLAGE,
                List.of(new FixedOffice("村委会一楼", "桌椅、电脑、打印机", Case.ESTABLISHED)),
                List.of(new Cabinet(1, label, "村委会一楼", true, Case.ESTABLISHED)),
                List.of(),
                List.of(),
                List.of());
    }

    static List<Finding> judged(Registers registers, Policies policies, DivisionCode subject, LocalDate asOf) {
        DistrictFacts facts = DistrictFacts.of(District.of(1, 2)).withRegisters(registers);
        return Supervision.of(facts, policies, asOf).judge(subject).stream()
                .filter(finding ->
                        List.of("REG", "ARC").contains(finding.assertion().family()))
                .toList();
    }

    private static List<Finding> judged(Registers registers, LocalDate asOf) {
        return judged(registers, Policies.plan(), VILLAGE, asOf);
    }

    private static List<String> keys(Registers registers, LocalDate asOf) {
        return Case.keys(judged(registers, asOf));
    }

    @Test
    void systemWithoutBooksJudgesAsBefore() {
        assertEquals(List.of(), keys(Registers.NOT_KEPT, JUNE_1));
    }

    @Test
    void ofAnOlderYearOnlyIsToldWhatItsProofFound() {
        BookYear broken = new BookYear(
                new BookId(VILLAGE, RegisterType.MEETING, 2021),
                Days.from(day(2021, 1, 1)),
                0,
                new TreeSet<>(),
                List.of(),
                List.of(7),
                List.of(new ChainFault(ChainFault.Kind.TAIL_CUT, 7, 7)));
        List<Finding> findings = judged(
                Registers.of(
                        List.of(VillageBooks.of(VILLAGE, 2021, List.of(broken)), year(2026)),
                        List.of(archive("民政档案资料"))),
                JUNE_1);

        assertEquals(List.of("REG-05.numbers-missing", "REG-06.altered"), Case.keys(findings));
        assertEquals("R01-7", findings.get(1).facts().get("entries"));
        assertEquals("2021", findings.get(1).facts().get("year"));
    }

    @Test
    void longListIsCutShort() {
        List<EntryMark> late = IntStream.rangeClosed(1, 9)
                .mapToObj(number ->
                        new EntryMark(number, EntryKind.ENTRY, JUNE_1, JUNE_1, 0, true, new TreeSet<>(), false, "", ""))
                .toList();
        BookYear book = BookYear.of(
                new BookId(VILLAGE, RegisterType.MEETING, 2026), Days.from(day(2026, 6, 1)), late, List.of());
        Finding found =
                judged(Registers.of(List.of(VillageBooks.of(VILLAGE, 2026, List.of(book))), List.of()), JUNE_1).stream()
                        .filter(finding -> finding.key().equals("REG-03.late-entries"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("第0村 2026 年有 9 条记录登记不及时：R01-1 R01-2 R01-3 R01-4 R01-5 …。", Messages.of(found, Language.ZH_HANS));
    }

    @Test
    void wholeVillageHasNoFinding() {
        assertEquals(List.of(), keys(Registers.of(List.of(year(2026)), List.of(archive("民政档案资料"))), JUNE_1));
    }

    @Test
    void b18MissingBookIsNamedAndAFurtherVolumeDoesNoHarm() {
        List<BookYear> nine =
                new ArrayList<>(year(2026, RegisterType.CHARITY_DONATION).books());
        nine.add(book(RegisterType.MEETING, 2026, JUNE_1));
        Registers registers = Registers.of(List.of(VillageBooks.of(VILLAGE, 2026, nine)), List.of(archive("民政档案资料")));
        List<Finding> findings = judged(registers, JUNE_1);

        assertEquals(List.of("REG-01.books-missing"), Case.keys(findings));
        assertEquals("第0村 2026 年缺 1 簿：慈善捐赠登记簿。", Messages.of(findings.get(0), Language.ZH_HANS));
        assertEquals(
                List.of("REG-01.books-to-begin"),
                keys(
                        Registers.of(List.of(year(2026, RegisterType.CHARITY_DONATION)), List.of(archive("民政档案资料"))),
                        day(2026, 1, 31)));
    }

    @ParameterizedTest(name = "B19: a cabinet labelled \"{0}\": {1}")
    @CsvSource({"民政档案, ARC-01.other-label", "'民政档案资料 ', ''", "民政档案资料, ''"})
    void b19OtherLabelIsABreach(String label, String key) {
        assertEquals(
                key.isEmpty() ? List.of() : List.of(key),
                keys(Registers.of(List.of(year(2026)), List.of(archive(label))), JUNE_1));
    }

    @Test
    void b20MissingNumberIsABreach() {
        List<EntryMark> marks = List.of(
                mark(1, day(2026, 1, 9)), mark(2, day(2026, 2, 9)), mark(3, day(2026, 3, 9)), mark(5, day(2026, 4, 9)));
        BookYear broken = BookYear.of(
                new BookId(VILLAGE, RegisterType.MEETING, 2026), Days.from(day(2026, 1, 1)), marks, List.of());
        List<BookYear> books = new ArrayList<>(year(2026, RegisterType.MEETING).books());
        books.add(broken);
        List<Finding> findings = judged(
                Registers.of(List.of(VillageBooks.of(VILLAGE, 2026, books)), List.of(archive("民政档案资料"))), JUNE_1);

        assertEquals(List.of("REG-05.numbers-missing"), Case.keys(findings));
        assertEquals("R01-4", findings.get(0).facts().get("entries"));
    }

    @ParameterizedTest(name = "books of 2025 still open on {0}: {1}")
    @CsvSource({"2026-01-31, ''", "2026-02-01, ARC-02.not-closed"})
    void pastYearIsClosedByTheEndOfJanuary(LocalDate asOf, String key) {
        Registers registers = Registers.of(List.of(year(2025), year(2026)), List.of(archive("民政档案资料")));

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(registers, asOf));
    }

    @ParameterizedTest(name = "the first quarter's nil entry on {0}: {1}")
    @CsvSource({"2026-04-15, ''", "2026-04-16, ARC-02.nil-entries-missing"})
    void emptyQuarterWantsItsNilEntryWithinFifteenDays(LocalDate asOf, String key) {
        BookYear empty = BookYear.of(
                new BookId(VILLAGE, RegisterType.MEETING, 2026), Days.from(day(2026, 1, 1)), List.of(), List.of());
        List<BookYear> books = new ArrayList<>(year(2026, RegisterType.MEETING).books());
        books.add(empty);
        Registers registers = Registers.of(List.of(VillageBooks.of(VILLAGE, 2026, books)), List.of(archive("民政档案资料")));

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(registers, asOf));
    }

    @Test
    void struckEntryIsNoLongerToldOf() {
        TreeSet<org.civilaffairs.core.register.DocumentKind> photo =
                new TreeSet<>(List.of(org.civilaffairs.core.register.DocumentKind.PHOTO));
        EntryMark lacking = new EntryMark(1, EntryKind.ENTRY, JUNE_1, JUNE_1, 0, true, photo, false, "", "");
        EntryMark voiding = new EntryMark(2, EntryKind.VOID, JUNE_1, JUNE_1, 1, false, new TreeSet<>(), false, "", "");
        BookId id = new BookId(VILLAGE, RegisterType.MEETING, 2026);

        BookYear before = BookYear.of(id, Days.from(JUNE_1), List.of(lacking), List.of());
        BookYear after = BookYear.of(id, Days.from(JUNE_1), List.of(lacking, voiding), List.of());

        assertEquals(List.of(1), before.numbers(EntrySign.LATE));
        assertEquals(List.of(1), before.numbers(EntrySign.LACKS_DOCUMENTS));
        assertTrue(before.has(2));
        assertFalse(after.any(EntrySign.LATE) || after.any(EntrySign.LACKS_DOCUMENTS));
        assertEquals(0, after.quarters());
    }
}
