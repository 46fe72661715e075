package org.civilaffairs.app.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.civilaffairs.app.server.DatabaseUnderTest;
import org.civilaffairs.app.setup.Tables;

/** A durable database on disk with the application's tables; each thread has one connection and ends its transactions itself. */
public final class FiguresDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final String url;
    private final String user;
    private final ThreadLocal<Connection> own = ThreadLocal.withInitial(this::open);

    private FiguresDatabase(EmbeddedPostgres postgres, String url, String user) {
        this.postgres = postgres;
        this.url = url;
        this.user = user;
    }

    static FiguresDatabase start(String kind, Path folder) throws IOException {
        EmbeddedPostgres postgres = null;
        String url = "jdbc:derby:" + folder.resolve("derby") + ";create=true";
        String user = "civil";
        if (kind.equals("PostgreSQL")) {
            // Embedded, it would acknowledge before the disk has it.
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            url = postgres.getJdbcUrl("postgres", "postgres");
            user = "postgres";
        }
        Tables.lay(url, user, user);
        return new FiguresDatabase(postgres, url, user);
    }

    /** Returns a server's database while the server is down. */
    public static FiguresDatabase of(DatabaseUnderTest server) throws SQLException {
        try (var owner = server.connection().orElse(null)) {
            return owner == null
                    ? new FiguresDatabase(null, "jdbc:derby:" + server.files(), "civil")
                    : new FiguresDatabase(
                            null,
                            owner.getMetaData().getURL(),
                            owner.getMetaData().getUserName());
        }
    }

    private Connection open() {
        try {
            var connection = DriverManager.getConnection(url, user, user);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the thread's connection. */
    public Connection connection() {
        return own.get();
    }

    void commit() {
        try {
            own.get().commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes what the database knows of its own contents current, as it does by itself in the long run. */
    void settle() throws SQLException {
        var connection = connection();
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    derby()
                            ? "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('CIVIL', 'REGISTER_ENTRY', NULL)"
                            : "VACUUM ANALYZE");
        }
        connection.setAutoCommit(false);
    }

    /** Returns a source of the asking thread's connection, which stays open. */
    DataSource source() {
        return proxy(DataSource.class, (name, values) -> proxy(Connection.class, (method, given) -> null));
    }

    @FunctionalInterface
    private interface Answer {
        Object to(String method, Object... values);
    }

    private <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                FiguresDatabase.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (type == DataSource.class || method.getName().equals("close")) {
                        return answer.to(method.getName(), values);
                    }
                    try {
                        return method.invoke(own.get(), values);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                }));
    }

    private boolean derby() {
        return url.startsWith("jdbc:derby:");
    }

    /** Derby lets in only one process: it is left to the next. */
    @Override
    public void close() throws IOException, SQLException {
        if (postgres != null) {
            postgres.close();
        } else if (derby()) {
            try {
                DriverManager.getConnection(url.replace(";create=true", "") + ";shutdown=true", user, user);
            } catch (SQLException shut) {
                if (!"08006".equals(shut.getSQLState())) {
                    throw shut;
                }
            }
        }
    }
}
