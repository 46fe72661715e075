package org.civilaffairs.app.setup;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Makes the database refuse to change or remove audit entries. PostgreSQL says so in words, and takes the right away besides; Derby
 * knows no way for a trigger to refuse but a statement that fails, so its triggers read the head's digest as a number.
 */
class V004__AuditIsOnlyAddedTo extends BaseJavaMigration {

    private static final List<String> DERBY = List.of(
            "CREATE TRIGGER audit_no_update NO CASCADE BEFORE UPDATE ON audit_entry FOR EACH ROW "
                    + "SELECT CAST(digest || ' audit entries are only added' AS INTEGER) FROM audit_head",
            "CREATE TRIGGER audit_no_delete NO CASCADE BEFORE DELETE ON audit_entry FOR EACH ROW "
                    + "SELECT CAST(digest || ' audit entries are only added' AS INTEGER) FROM audit_head");

    private static final List<String> POSTGRESQL = List.of(
            "CREATE FUNCTION audit_only_added() RETURNS trigger LANGUAGE plpgsql AS "
                    + "$$ BEGIN RAISE EXCEPTION 'audit entries are only added'; END $$",
            "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry "
                    + "FOR EACH STATEMENT EXECUTE FUNCTION audit_only_added()",
            "REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM CURRENT_USER");

    private final boolean derby;

    V004__AuditIsOnlyAddedTo(boolean derby) {
        this.derby = derby;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            for (var sql : derby ? DERBY : POSTGRESQL) {
                statement.execute(sql);
            }
        }
    }
}
