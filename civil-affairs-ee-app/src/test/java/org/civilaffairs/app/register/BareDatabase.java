package org.civilaffairs.app.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.civilaffairs.app.setup.Tables;

/** A database of our own with the application's tables, under one connection whose transactions the test holds itself. */
public final class BareDatabase {

    private static final String DERBY = "jdbc:derby:memory:tamper";
    private static final List<String> WORDS = List.of("register", "original");

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    private BareDatabase(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        String url = postgres == null ? DERBY : postgres.getJdbcUrl("postgres", "postgres");
        if (postgres == null) {
            Tables.lay(DERBY + ";create=true", "civil", "civil");
            connection = DriverManager.getConnection(DERBY, "civil", "civil");
        } else {
            Tables.lay(url, "postgres", "postgres");
            connection = DriverManager.getConnection(url);
        }
        connection.setAutoCommit(false);
    }

    /** Starts the kind of database that this run of the tests is about. */
    public static BareDatabase start() throws SQLException {
        try {
            boolean derby = System.getProperty("civilaffairs.database", "derby").equals("derby");
            return new BareDatabase(derby ? null : EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Connection connection() {
        return connection;
    }

    /** Returns a source of this one connection, which nobody but the test closes. */
    public DataSource source() {
        Connection open = (Connection) Proxy.newProxyInstance(
                BareDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, values);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                BareDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> open);
    }

    void dropTriggers() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE register_original DROP CONSTRAINT register_original_document");
            for (String word : WORDS) {
                if (postgres == null) {
                    statement.execute("DROP TRIGGER " + word + "_no_update");
                    statement.execute("DROP TRIGGER " + word + "_no_delete");
                } else {
                    statement.execute("DROP FUNCTION " + word + "_only_added CASCADE");
                }
            }
        }
        connection.commit();
    }

    public void stop() throws SQLException {
        connection.rollback();
        connection.close();
        if (postgres == null) {
            try {
                DriverManager.getConnection(DERBY + ";drop=true", "civil", "civil");
            } catch (SQLException gone) {
                // Derby says by an exception that the database is gone.
            }
        } else {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
