package org.civilaffairs.app.register;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.RegisterType;

/**
 * Entries for every book of a district, written by the application's stores while its server is down: most in time and with their
 * documents, each thirtieth late.
 */
public final class DistrictEntries {

    private static final int LATE = 30;
    private static final int LATE_DAYS = 60;
    private static final int LATE_UNTIL = 9;

    private final FiguresBooks made = new FiguresBooks();
    private int count;

    private DistrictEntries() {}

    /** Writes about so many entries, evenly into the ten books of the villages, and returns how many there are. */
    public static int write(FiguresDatabase database, Path data, List<String> villages, int year, int wanted)
            throws SQLException {
        DistrictEntries entries = new DistrictEntries();
        FiguresWriting writing = new FiguresWriting(Wired.to(database.source(), data), entries::wanted);
        WorkingDays calendar = WorkingDays.of(
                List.of(new HolidayTable(year, Collections.emptySortedSet(), Collections.emptySortedSet())));
        int each = Math.max(1, wanted / villages.size() / RegisterType.values().length);
        for (String village : villages) {
            DivisionCode code = DivisionCode.parse(village);
            Post post = FiguresBooks.post(code);
            Post told = new Post(post.policy(), calendar, post.holders());
            for (RegisterType type : RegisterType.values()) {
                writing.batch(new BookId(code, type, year), told, each);
            }
            database.commit();
        }
        database.settle();
        return entries.count;
    }

    private EntryWanted wanted(BookId book, int number, Post post) {
        count++;
        EntryWanted one = made.wanted(book, number, post);
        boolean late = count % LATE == 0 && one.happenedOn().getMonthValue() < LATE_UNTIL;
        return late ? one.recorded(one.happenedOn().plusDays(LATE_DAYS), EntrySource.PAPER) : one;
    }
}
