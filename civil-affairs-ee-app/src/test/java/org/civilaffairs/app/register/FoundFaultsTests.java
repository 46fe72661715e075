package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.Test;

/** Faults of older years, which no book's own row puts in order. */
class FoundFaultsTests {

    @Test
    void comeInTheOrderOfTheirBooksOnEveryMachine() {
        List<BookId> books = new ArrayList<>();
        for (String village : List.of("690102101201", "690102101202", "690102101203")) {
            for (RegisterType type : RegisterType.values()) {
                books.add(new BookId(DivisionCode.parse(village), type, 2022));
            }
        }
        ChainFault altered = new ChainFault(ChainFault.Kind.CONTENT_ALTERED, 1, 1);
        List<JdbcFaults.Found> found = books.stream()
                .map(book -> new JdbcFaults.Found(book, Optional.of(altered), 1, LocalDate.of(2026, 6, 30)))
                .toList();

        List<BookId> seen = FoundFaults.of(found).before(2025).stream()
                .flatMap(year -> year.books().stream().map(BookYear::book))
                .toList();

        assertEquals(books, seen);
    }
}
