package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages of books in which every fourth entry corrects or voids another: each tells what became of it, wherever that stands. */
class StruckEntriesIT {

    private static final int LENGTH = 200;

    private static BareDatabase database;
    private static JdbcEntries entries;
    private static JdbcBooks books;

    @BeforeAll
    static void start() throws SQLException {
        database = BareDatabase.start();
        StoredBooks.scans(database);
        var sql = new Sql(database.source());
        entries = new JdbcEntries(sql, text -> "0".repeat(64));
        books = new JdbcBooks(sql);
    }

    @AfterAll
    static void stop() throws SQLException {
        database.stop();
    }

    @Test
    void everyPageTellsWhatStruckItsEntries() {
        BookHead head = new StoredBooks(books, entries, new Random(11)).write(RegisterType.OTHER_AID, LENGTH);
        List<KeptEntry> all = entries.page(head.book(), EntryQuery.first(LENGTH));
        Map<Integer, KeptEntry.Struck> struck = new HashMap<>();
        all.stream()
                .map(KeptEntry::entry)
                .filter(entry -> entry.refersTo() > 0)
                .forEach((RegisterEntry by) ->
                        struck.put(by.refersTo(), new KeptEntry.Struck(by.kind(), by.book(), by.number())));
        assertEquals(LENGTH, all.size());
        assertTrue(struck.size() > LENGTH / 10);

        for (int limit : List.of(1, 7, 50)) {
            List<KeptEntry> read = new ArrayList<>();
            for (int after = 0; after < LENGTH; after += limit) {
                read.addAll(entries.page(head.book(), new EntryQuery(after, Optional.empty(), "", limit)));
            }
            assertEquals(all, read);
        }
        for (KeptEntry kept : all) {
            assertEquals(Optional.ofNullable(struck.get(kept.entry().number())), kept.struck());
            assertEquals(
                    Optional.of(kept), entries.find(head.book(), kept.entry().number()));
        }
    }
}
