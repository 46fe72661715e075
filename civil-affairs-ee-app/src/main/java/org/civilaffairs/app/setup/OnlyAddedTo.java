package org.civilaffairs.app.setup;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Makes the database itself refuse to change or remove the rows of a table. PostgreSQL says so in words, and takes the right away
 * besides; Derby knows no way for a trigger to refuse but a statement that fails, so its triggers read a text as a number.
 */
abstract class OnlyAddedTo extends BaseJavaMigration {

    private final boolean derby;

    OnlyAddedTo(boolean derby) {
        this.derby = derby;
    }

    /** Takes the right to change and remove from a table, under a word that the refusal and its triggers are named by. */
    final void protect(Context context, String table, String word) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            for (var sql : derby ? derby(table, word) : postgresql(table, word)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> postgresql(String table, String word) {
        return List.of(
                "CREATE FUNCTION " + word
                        + "_only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '" + word
                        + " entries are only added'; END $$",
                "CREATE TRIGGER " + word + "_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON " + table
                        + " FOR EACH STATEMENT EXECUTE FUNCTION " + word + "_only_added()",
                "REVOKE UPDATE, DELETE, TRUNCATE ON " + table + " FROM CURRENT_USER");
    }

    private static List<String> derby(String table, String word) {
        return List.of(trigger("UPDATE", table, word), trigger("DELETE", table, word));
    }

    private static String trigger(String change, String table, String word) {
        return "CREATE TRIGGER " + word + "_no_" + change.toLowerCase(Locale.ROOT) + " NO CASCADE BEFORE " + change
                + " ON "
                + table + " FOR EACH ROW SELECT CAST(digest || ' " + word
                + " entries are only added' AS INTEGER) FROM audit_head";
    }
}
