package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.app.register.KeptEntry;
import org.civilaffairs.app.register.Timing;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Writer;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.api.Test;

class PrintedEntriesTests {

    private static final RegisterEntry RELIEF =
            TenBooks.kept(3, TenBooks.samples(RegisterType.RELIEF_DISTRIBUTION).get(0));

    @Test
    void identityNumbersArePrintedMaskedWithoutTheirCommitment() {
        var printed = print(new KeptEntry(RELIEF, Timing.IN_TIME, Optional.empty()));
        assertEquals("690102********9138", printed.cells().get("headId"));
    }

    @Test
    void originalsTellWhereTheyLieOrWhichScanTheyAre() {
        var printed = print(new KeptEntry(RELIEF, Timing.IN_TIME, Optional.empty()));
        assertEquals(
                "申请书 G1-S2-B07-J012\n照片（电子件 " + PlainBooks.digest(-3).substring(0, 8) + "）",
                printed.cells().get(BookColumns.ORIGINALS));
    }

    @Test
    void lateEntriesAreMarked() {
        assertEquals(
                List.of("迟记"),
                print(new KeptEntry(RELIEF, Timing.LATE, Optional.empty())).marks());
    }

    @Test
    void whatIsCorrectedNamesTheEntryInItsPlaceAndCountsNoMore() {
        var by = new KeptEntry.Struck(EntryKind.CORRECTION, RELIEF.book(), 9);
        var printed = print(new KeptEntry(RELIEF, Timing.IN_TIME, Optional.of(by)));
        assertTrue(printed.struck());
        assertEquals(List.of("已更正"), printed.marks());
        assertEquals(List.of("本条已由第 9 号更正"), printed.notes());
        var totals = new Totals();
        totals.add(printed);
        assertEquals("0.00", totals.of("", "amount"));
    }

    @Test
    void whatALaterBookCorrectsNamesItsYear() {
        var later = new BookId(RELIEF.book().village(), RELIEF.book().type(), 2023);
        var printed = print(new KeptEntry(
                RELIEF, Timing.IN_TIME, Optional.of(new KeptEntry.Struck(EntryKind.CORRECTION, later, 2))));
        assertEquals(List.of("本条已由 2023 年度簿第 2 号更正"), printed.notes());
    }

    @Test
    void aCorrectionAVoidingAndAQuarterWithoutEventsSaySo() {
        assertEquals(
                List.of("更正第 3 号，理由：金额误记"),
                print(plain(EntryKind.CORRECTION, 3, "金额误记", EntrySource.ELECTRONIC))
                        .notes());
        assertEquals(
                List.of("将第 3 号作废，理由：重复登记"),
                print(plain(EntryKind.VOID, 3, "重复登记", EntrySource.ELECTRONIC)).notes());
        var nil = print(plain(EntryKind.NIL, 0, "", EntrySource.ELECTRONIC));
        assertEquals(List.of("第 2 季度无登记事项"), nil.notes());
        assertEquals(List.of("无事项"), nil.marks());
    }

    @Test
    void whatATownKeyedInAndWhatIsMissingStaysVisible() {
        var printed = print(plain(EntryKind.ENTRY, 0, "", EntrySource.PAPER_REKEYED));
        assertEquals(List.of("代录"), printed.marks());
        assertEquals(List.of("原始资料待补：照片；由镇（街道）工作人员何映雪按纸质簿录入"), printed.notes());
    }

    @Test
    void entriesAreReadPieceByPieceUpToTheLastOneWanted() {
        var asked = new ArrayList<Integer>();
        var entries = new KeptEntries(
                (after, most) -> {
                    asked.add(after);
                    assertTrue(most <= 250);
                    return java.util.stream.IntStream.rangeClosed(after + 1, after + most)
                            .mapToObj(number -> new KeptEntry(
                                    TenBooks.kept(
                                            number,
                                            TenBooks.samples(RegisterType.TERM_ELECTION)
                                                    .get(0)),
                                    Timing.IN_TIME,
                                    Optional.empty()))
                            .toList();
                },
                601);
        var numbers = entries.map(kept -> kept.entry().number());
        for (int number = 1; number <= 601; number++) {
            assertEquals(number, numbers.next());
        }
        assertFalse(numbers.hasNext());
        assertEquals(List.of(0, 250, 500), asked);
    }

    private static PrintedEntry print(KeptEntry kept) {
        return new PrintedEntries(new BookColumns(RegisterType.RELIEF_DISTRIBUTION, PlainBooks.words(Language.ZH_HANS)))
                .of(kept);
    }

    private static KeptEntry plain(EntryKind kind, int refersTo, String reason, EntrySource source) {
        boolean keyed = source == EntrySource.PAPER_REKEYED;
        var missing = new TreeSet<DocumentKind>();
        if (keyed) {
            missing.add(DocumentKind.PHOTO);
        }
        var person = new PersonId("P-0002");
        var name = new PersonName("何映雪");
        var entry = new RegisterEntry(
                RELIEF.book(),
                4,
                kind,
                LocalDate.of(2022, 6, 30),
                Optional.empty(),
                LocalDate.of(2022, 7, 1),
                keyed
                        ? Writer.townOfficer(name, person, DivisionCode.parse("690102101"))
                        : Writer.assistant(name, person, RELIEF.book().village()),
                "",
                source,
                refersTo,
                0,
                reason,
                new TreeMap<>(),
                List.of(),
                missing,
                "",
                "",
                "",
                RELIEF.digest(),
                PlainBooks.digest(4));
        return new KeptEntry(entry, Timing.IN_TIME, Optional.empty());
    }
}
