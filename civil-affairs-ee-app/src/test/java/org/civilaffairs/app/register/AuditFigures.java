package org.civilaffairs.app.register;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** What the audit trail costs when many append at once: each record waits for the end of the one chain. */
final class AuditFigures {

    private static final int THREADS = 8;
    private static final long SECONDS = 10;
    private static final String DIGEST = "0".repeat(64);

    private final FiguresDatabase database;
    private final FiguresWriting writing;

    AuditFigures(FiguresDatabase database, FiguresWriting writing) {
        this.database = database;
        this.writing = writing;
    }

    /** Appends by many threads, each into a book of its own, without the trail, with it, and with a trail of several chains. */
    String taken() throws SQLException {
        chains(THREADS);
        perSecond(0);
        var text = new StringBuilder("%d threads, each in a book of its own: ".formatted(THREADS));
        text.append("%d appends/s without the trail, ".formatted(perSecond(0)));
        text.append("%d/s with its one chain, ".formatted(perSecond(1)));
        text.append("%d/s if it had %d chains.%n".formatted(perSecond(THREADS), THREADS));
        System.out.print(text);
        return text.toString();
    }

    private void chains(int count) throws SQLException {
        try (var insert =
                database.connection().prepareStatement("INSERT INTO audit_head (id, seq, digest) VALUES (?, ?, ?)")) {
            for (int chain = 2; chain <= count; chain++) {
                PlainJdbc.fill(insert, chain, chain * 10_000_000L, DIGEST);
                insert.executeUpdate();
            }
        }
        database.commit();
    }

    private long perSecond(int chains) {
        var count = new AtomicLong();
        var threads = Executors.newFixedThreadPool(THREADS);
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                all.add(threads.submit(() -> {
                    var book = FiguresBooks.book(own, false);
                    var post = FiguresBooks.post(book.village());
                    try {
                        while (System.nanoTime() < end) {
                            writing.one(book, writing.next(book), post);
                            if (chains > 0) {
                                audit(1 + own % chains);
                            }
                            database.commit();
                            count.incrementAndGet();
                        }
                    } finally {
                        // Whoever failed lets the others go on.
                        database.connection().rollback();
                    }
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return count.get() / SECONDS;
    }

    /** The statements that a record of the trail sends. */
    private void audit(int chain) throws SQLException {
        var connection = database.connection();
        long seq;
        try (var update = connection.prepareStatement("UPDATE audit_head SET seq = seq + 1, digest = ? WHERE id = ?")) {
            PlainJdbc.fill(update, DIGEST, chain);
            update.executeUpdate();
        }
        try (var select = connection.prepareStatement("SELECT seq FROM audit_head WHERE id = ?")) {
            select.setInt(1, chain);
            try (var head = select.executeQuery()) {
                head.next();
                seq = head.getLong(1);
            }
        }
        try (var insert = connection.prepareStatement(
                "INSERT INTO audit_entry (seq, recorded_at, account, user_name, role, source, action, division, subject, "
                        + "reason, content_before, content_after, previous, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            PlainJdbc.fill(
                    insert,
                    seq,
                    new Timestamp(System.currentTimeMillis()),
                    "01HZX3",
                    "lin",
                    "ASSISTANT",
                    "127.0.0.1",
                    "register.entry",
                    "690102101201",
                    "690102101201 R05 2022 " + seq,
                    "",
                    "",
                    DIGEST,
                    DIGEST,
                    DIGEST);
            insert.executeUpdate();
        }
    }
}
