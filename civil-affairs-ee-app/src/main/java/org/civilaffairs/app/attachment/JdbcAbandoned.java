package org.civilaffairs.app.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.database.Sql;

/** The store of documents that were handed in and that no record names. */
@ApplicationScoped
class JdbcAbandoned {

    /** A document that no record named when it was looked for. */
    record Abandoned(String id, String division, long length, String sha256, LocalDateTime createdAt) {

        static Abandoned read(ResultSet row) throws SQLException {
            return new Abandoned(
                    row.getString("id"),
                    row.getString("division"),
                    row.getLong("length"),
                    row.getString("sha256"),
                    row.getTimestamp("created_at").toLocalDateTime());
        }
    }

    /** Every table that names documents; one that is forgotten here keeps its documents all the same, by its foreign key. */
    private static final String UNNAMED = Stream.of(
                    "register_original", "statement_paper", "rectification_paper", "work_rules_copy")
            .map(table -> "NOT EXISTS (SELECT 1 FROM " + table + " n WHERE n.attachment = attachment.id)")
            .collect(Collectors.joining(" AND "));

    private Sql sql;

    protected JdbcAbandoned() {}

    @Inject
    JdbcAbandoned(Sql sql) {
        this.sql = sql;
    }

    /** Returns documents handed in before a moment, the oldest first. */
    List<Abandoned> before(LocalDateTime moment, int limit) {
        return sql.list(
                "SELECT id, division, length, sha256, created_at FROM attachment WHERE created_at < ? AND " + UNNAMED
                        + " ORDER BY created_at, id",
                limit,
                Abandoned::read,
                moment);
    }

    /** Removes a document with its small picture, and tells whether it did: one that was named meanwhile stays. */
    boolean remove(String id) {
        boolean unnamed = sql.first(
                        "SELECT id FROM attachment WHERE id = ? AND " + UNNAMED, row -> row.getString(1), id)
                .isPresent();
        if (unnamed) {
            sql.change("DELETE FROM attachment_preview WHERE attachment = ?", id);
        }
        return unnamed && sql.change("DELETE FROM attachment WHERE id = ?", id) == 1;
    }
}
