package org.civilaffairs.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.VillageBooks;

/** Ten books of a village with twenty entries each; one village in eight has a book that is not in order. */
final class GeneratedBooks {

    private static final int YEAR = GeneratedVillages.DAY.getYear();
    private static final int ENTRIES = 20;

    private final DivisionCode village;
    private final SplittableRandom random;
    private final List<List<EntryMark>> entries;

    GeneratedBooks(DivisionCode village, SplittableRandom random, List<List<EntryMark>> entries) {
        this.village = village;
        this.random = random;
        this.entries = entries;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    VillageBooks books() {
        RegisterType none = oneIn(60) ? RegisterType.values()[random.nextInt(RegisterType.values().length)] : null;
        RegisterType faulty = oneIn(8) ? RegisterType.values()[random.nextInt(RegisterType.values().length)] : null;
        List<BookYear> books = new ArrayList<>();
        for (RegisterType type : RegisterType.values()) {
            if (type != none) {
                books.add(book(type, type == faulty));
            }
        }
        List<String> twice = oneIn(200) ? List.of("relief-1") : List.of();
        return new VillageBooks(village, YEAR, books, twice, List.of());
    }

    private BookYear book(RegisterType type, boolean faulty) {
        List<EntryMark> marks = new ArrayList<>();
        boolean quiet = faulty && oneIn(3);
        for (int n = 1; n <= ENTRIES; n++) {
            int day = quiet ? 1 + n : 1 + (n - 1) * 360 / ENTRIES + random.nextInt(9);
            LocalDate on = LocalDate.ofYearDay(YEAR, day);
            TreeSet<DocumentKind> missing = new TreeSet<>();
            if (faulty && oneIn(ENTRIES)) {
                missing.add(DocumentKind.PHOTO);
            }
            marks.add(new EntryMark(
                    faulty && n == ENTRIES && oneIn(4) ? n + 1 : n,
                    EntryKind.ENTRY,
                    on,
                    on.plusDays(random.nextInt(3)),
                    0,
                    faulty && oneIn(ENTRIES),
                    missing,
                    faulty && oneIn(ENTRIES),
                    "",
                    ""));
        }
        entries.add(marks);
        return BookYear.of(new BookId(village, type, YEAR), Days.from(LocalDate.of(YEAR, 1, 1)), marks, List.of());
    }
}
