package org.civilaffairs.app.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * The rights of the application's own account on PostgreSQL, given anew by the account that owns the tables whenever it has migrated: to read
 * and write rows, and where {@link OnlyAddedTo} protects a table to add rows only. It never makes, changes or drops a table. Where both are the
 * same account nothing is given, and the triggers alone protect.
 */
final class Rights implements Callback {

    private static final String STATEMENTS = """
            WITH tables AS (
                SELECT n.nspname AS place, c.relname AS name, EXISTS (
                        SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE '%\\_no\\_change') AS only_added
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND c.relname <> 'flyway_schema_history'),
            account AS (SELECT CAST(? AS text) AS name)
            SELECT format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), account.name) FROM account
            UNION ALL
            SELECT format('GRANT %s ON %I.%I TO %I',
                    CASE WHEN only_added THEN 'SELECT, INSERT' ELSE 'SELECT, INSERT, UPDATE, DELETE' END,
                    place, tables.name, account.name)
            FROM tables, account
            UNION ALL
            SELECT format('REVOKE UPDATE, DELETE, TRUNCATE ON %I.%I FROM %I', place, tables.name, account.name)
            FROM tables, account WHERE only_added""";

    private final String account;

    Rights(String account) {
        this.account = account;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var connection = context.getConnection();
            if (!connection.getMetaData().getUserName().equals(account)) {
                try (var statement = connection.createStatement()) {
                    for (var sql : statements(connection)) {
                        statement.execute(sql);
                    }
                }
            }
        } catch (SQLException refused) {
            throw new FlywayException("The rights of the database account " + account + " cannot be given", refused);
        }
    }

    private List<String> statements(Connection connection) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var query = connection.prepareStatement(STATEMENTS)) {
            query.setString(1, account);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
        }
        return all;
    }

    @Override
    public String getCallbackName() {
        return "rights";
    }
}
