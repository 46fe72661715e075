package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;

/** The store of the books themselves: where each ends, and what is counted over it. */
@ApplicationScoped
class JdbcBooks {

    private static final String SELECT =
            "SELECT village, book, book_year, last_number, last_digest, opened_on, closed_on, "
                    + "standing, late, untold, lacking, quarter_1, quarter_2, quarter_3, quarter_4 FROM register_book WHERE ";
    static final String ONE = "village = ? AND book = ? AND book_year = ?";

    static final String WITHIN = "book_year BETWEEN ? AND ? AND village BETWEEN ? AND ?";

    private static final String TALLY =
            "SELECT %1$s, book, SUM(last_number), SUM(late), SUM(lacking) FROM register_book "
                    + "WHERE book_year = ? AND village BETWEEN ? AND ? GROUP BY %1$s, book";
    private static final String BY_VILLAGE = TALLY.formatted("village");
    private static final String BY_TOWN = TALLY.formatted("SUBSTR(village, 1, 9)");
    private static final int VILLAGE_DIGITS = 12;
    /** More than ten books of each village of the largest town, or of each town of the largest district. */
    private static final int MOST_TALLIED = 20_000;

    private Sql sql;

    protected JdbcBooks() {}

    @Inject
    JdbcBooks(Sql sql) {
        this.sql = sql;
    }

    Optional<KeptBook> find(BookId book) {
        return sql.first(SELECT + ONE, JdbcBooks::read, key(book));
    }

    /** Returns the book, opened on the day where it was not, and lets nobody else write in it before this transaction ends. */
    KeptBook lock(BookId book, LocalDate day) {
        if (!locked(book)) {
            add(book, day);
            locked(book);
        }
        return find(book).orElseThrow();
    }

    private void add(BookId book, LocalDate day) {
        sql.addUnlessThere(
                "INSERT INTO register_book (village, book, book_year, last_number, last_digest, opened_on, standing, late, "
                        + "untold, lacking, quarter_1, quarter_2, quarter_3, quarter_4) VALUES (?, ?, ?, 0, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)",
                book.village().digits(),
                book.type().code(),
                book.year(),
                book.headingDigest(),
                day);
    }

    /** Begins a book, so that it is kept while it is empty too; tells whether it was not begun before. */
    boolean begin(BookId book, LocalDate day) {
        String begin = "UPDATE register_book SET begun = TRUE WHERE begun = FALSE AND " + ONE;
        if (find(book).isEmpty()) {
            add(book, day);
        }
        return sql.change(begin, key(book)) == 1;
    }

    /** A row that is written, if only with what stands there, is locked on every database. */
    private boolean locked(BookId book) {
        return sql.change("UPDATE register_book SET last_number = last_number WHERE " + ONE, key(book)) == 1;
    }

    /** Writes where a locked book ends now, and its figures. */
    void keep(KeptBook book) {
        sql.change(
                "UPDATE register_book SET last_number = ?, last_digest = ?, standing = ?, late = ?, untold = ?, lacking = ?, "
                        + "quarter_1 = ?, quarter_2 = ?, quarter_3 = ?, quarter_4 = ?, closed_on = ? WHERE " + ONE,
                book.head().lastNumber(),
                book.head().lastDigest(),
                book.figures().standing(),
                book.figures().late(),
                book.figures().untold(),
                book.figures().lacking(),
                book.figures().quarters().get(0),
                book.figures().quarters().get(1),
                book.figures().quarters().get(2),
                book.figures().quarters().get(3),
                book.closed().orElse(null),
                book.id().village().digits(),
                book.id().type().code(),
                book.id().year());
    }

    /** Forgets that a book was opened in which then nothing was written. */
    void forgetIfEmpty(KeptBook book) {
        if (book.head().lastNumber() == 0 && book.head().open()) {
            sql.change(
                    "DELETE FROM register_book WHERE " + ONE + " AND last_number = 0 AND begun = FALSE",
                    key(book.id()));
        }
    }

    /** Returns the ten books of a village and year in the plan's order, those not yet opened too. */
    List<KeptBook> ten(DivisionCode village, int year) {
        List<KeptBook> opened = new ArrayList<>(
                sql.list(SELECT + "village = ? AND book_year = ?", 10, JdbcBooks::read, village.digits(), year));
        return Stream.of(RegisterType.values())
                .map(type -> opened.stream()
                        .filter(book -> book.id().type() == type)
                        .findFirst()
                        .orElseGet(() -> KeptBook.empty(new BookId(village, type, year))))
                .toList();
    }

    /** Returns the books that were opened in an area, of the years from the first to the last. */
    List<KeptBook> of(Area area, int first, int last) {
        List<KeptBook> all = new ArrayList<>();
        sql.stream(
                SELECT + WITHIN + " ORDER BY book_year, village, book",
                JdbcBooks::read,
                all::add,
                within(area, first, last));
        return all;
    }

    /** Returns the last year before another of which villages of an area had a book by a day. */
    Map<DivisionCode, Integer> lastBefore(Area area, int year, LocalDate on) {
        Map<DivisionCode, Integer> years = new HashMap<>();
        sql.stream(
                "SELECT village, MAX(book_year) FROM register_book WHERE " + WITHIN
                        + " AND opened_on <= ? GROUP BY village",
                row -> Map.entry(new DivisionCode(row.getString(1)), row.getInt(2)),
                found -> years.put(found.getKey(), found.getValue()),
                JdbcEntries.values(within(area, 0, year - 1), on));
        return years;
    }

    /** Returns the values for the years and the villages of an area, as two ranges. */
    static Object[] within(Area area, int first, int last) {
        return new Object[] {first, last, padded(area.toString(), "0"), padded(area.toString(), "9")};
    }

    private static String padded(String digits, String digit) {
        return digits + digit.repeat(VILLAGE_DIGITS - digits.length());
    }

    /** Returns the figures of each village of a town, or summed up of each town of a district. */
    Map<DivisionCode, BookTally> tally(DivisionCode above, int year) {
        Map<DivisionCode, Map<RegisterType, BookTally.Figures>> found = new HashMap<>();
        sql.list(
                above.level() == Level.DISTRICT ? BY_TOWN : BY_VILLAGE,
                MOST_TALLIED,
                row -> found.computeIfAbsent(
                                new DivisionCode(row.getString(1)), place -> new EnumMap<>(RegisterType.class))
                        .put(
                                RegisterType.find(row.getString(2)).orElseThrow(),
                                new BookTally.Figures(row.getInt(3), row.getInt(4), row.getInt(5))),
                year,
                padded(above.digits(), "0"),
                padded(above.digits(), "9"));
        Map<DivisionCode, BookTally> tallies = new HashMap<>();
        found.forEach((place, figures) -> tallies.put(place, new BookTally(figures)));
        return tallies;
    }

    /** Returns the years that a village has books of, the latest first. */
    List<Integer> years(DivisionCode village) {
        return sql.list(
                "SELECT DISTINCT book_year FROM register_book WHERE village = ? ORDER BY book_year DESC",
                100,
                row -> row.getInt(1),
                village.digits());
    }

    /** Returns the years that a village has a kind of book of, the earliest first. */
    List<Integer> years(DivisionCode village, RegisterType type) {
        return sql.list(
                "SELECT book_year FROM register_book WHERE village = ? AND book = ? ORDER BY book_year",
                1000,
                row -> row.getInt(1),
                village.digits(),
                type.code());
    }

    static Object[] key(BookId book) {
        return new Object[] {book.village().digits(), book.type().code(), book.year()};
    }

    static BookId id(ResultSet row) throws SQLException {
        return new BookId(
                new DivisionCode(row.getString("village")),
                RegisterType.find(row.getString("book")).orElseThrow(),
                row.getInt("book_year"));
    }

    private static KeptBook read(ResultSet row) throws SQLException {
        Optional<LocalDate> closed =
                Optional.ofNullable(row.getDate("closed_on")).map(Date::toLocalDate);
        return new KeptBook(
                new BookHead(id(row), row.getInt("last_number"), row.getString("last_digest"), closed.isEmpty()),
                Optional.of(row.getDate("opened_on").toLocalDate()),
                closed,
                new KeptBook.Figures(
                        row.getInt("standing"),
                        row.getInt("late"),
                        row.getInt("untold"),
                        row.getInt("lacking"),
                        List.of(
                                row.getInt("quarter_1"),
                                row.getInt("quarter_2"),
                                row.getInt("quarter_3"),
                                row.getInt("quarter_4"))));
    }
}
