package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;

/** The store of what may stand in one place only: each payment (REG-08), and each duty's record in each kind of book (REG-07). */
@ApplicationScoped
class JdbcClaims {

    @Inject
    private Sql sql;

    /** Returns where money or goods are counted, such as {@code R05 2022-3}. */
    Optional<String> home(DivisionCode village, String payment) {
        return place(village, payment(payment));
    }

    /** Returns where a duty's record is written in a kind of book. */
    Optional<String> written(DivisionCode village, RegisterType type, String origin) {
        return place(village, origin(type, origin));
    }

    private Optional<String> place(DivisionCode village, String claim) {
        return sql.first(
                "SELECT book, book_year, number FROM register_claim WHERE village = ? AND claim = ?",
                row -> row.getString(1) + " " + row.getInt(2) + "-" + row.getInt(3),
                village.digits(),
                claim);
    }

    /** Lets go of what an entry claims that is struck out now. */
    void release(RegisterEntry struck) {
        sql.change(
                "DELETE FROM register_claim WHERE village = ? AND book = ? AND book_year = ? AND number = ?",
                JdbcEntries.values(JdbcBooks.key(struck.book()), struck.number()));
    }

    /** Claims what entries say; the database refuses what is claimed already. */
    void claim(Collection<RegisterEntry> entries) {
        sql.each(
                "INSERT INTO register_claim (village, book, book_year, number, claim) VALUES (?, ?, ?, ?, ?)",
                entries.stream()
                        .flatMap(entry -> claims(entry).stream()
                                .map(claim -> JdbcEntries.values(JdbcBooks.key(entry.book()), entry.number(), claim)))
                        .toList());
    }

    private static List<String> claims(RegisterEntry entry) {
        return Stream.of(
                        entry.payment().isEmpty() ? "" : payment(entry.payment()),
                        entry.origin().isEmpty() ? "" : origin(entry.book().type(), entry.origin()))
                .filter(claim -> !claim.isEmpty())
                .toList();
    }

    private static String payment(String payment) {
        return "payment " + payment;
    }

    private static String origin(RegisterType type, String origin) {
        return "origin " + type.code() + " " + origin;
    }
}
