package org.civilaffairs.app.attachment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;

/** Documents as rows, for tests that need no server. */
public final class StoredDocuments {

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2026, 1, 1, 8, 0);

    private StoredDocuments() {}

    /** Adds a document of no importance. */
    public static void add(Connection connection, String id) throws SQLException {
        add(connection, id, "690102101201", ANY_TIME);
    }

    static void add(Connection connection, String id, String division, LocalDateTime createdAt) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO attachment (id, division, name, content_type, length, sha256, content, created_at, account)"
                        + " VALUES (?, ?, 'a.pdf', 'application/pdf', 5, ?, ?, ?, 'nobody')")) {
            insert.setString(1, id);
            insert.setString(2, division);
            insert.setString(3, "0f".repeat(32));
            insert.setBytes(4, new byte[] {1, 2, 3});
            insert.setTimestamp(5, Timestamp.valueOf(createdAt));
            insert.executeUpdate();
        }
    }
}
