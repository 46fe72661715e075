package org.civilaffairs.app.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.civilaffairs.app.problem.Causes;

/** Statements sent to the database as they are, in the transaction of the caller; for stores where rows are many. */
@ApplicationScoped
public class Sql {

    /** Makes a value of the row that a result stands at. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private static final int AT_ONCE = 500;

    @Resource(lookup = "jdbc/civilaffairs")
    private DataSource database;

    private boolean derby;

    protected Sql() {}

    /** Returns statements to a database of one's own choice. */
    public Sql(DataSource database) {
        this.database = database;
        tell();
    }

    @PostConstruct
    private void tell() {
        try (Connection connection = database.getConnection()) {
            derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException e) {
            throw Causes.of(e);
        }
    }

    /** Changes rows and returns how many. */
    public int change(String sql, Object... values) {
        return prepared(sql, statement -> {
            fill(statement, values);
            return statement.executeUpdate();
        });
    }

    /** Adds a row unless its key is there already, and tells whether it did; whoever adds the same one meanwhile is waited for. */
    public boolean addUnlessThere(String insert, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(derby ? insert : insert + " ON CONFLICT DO NOTHING")) {
            fill(statement, values);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            // Derby knows no such clause, but after a statement that failed its transaction goes on.
            if (!derby || !String.valueOf(e.getSQLState()).equals("23505")) {
                throw Causes.of(e);
            }
            return false;
        }
    }

    /** Changes rows by the same statement with each of several sets of values. */
    public void each(String sql, Collection<Object[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        prepared(sql, statement -> {
            int waiting = 0;
            for (Object[] values : sets) {
                fill(statement, values);
                statement.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    /** Returns the first so many rows. */
    public <T> List<T> list(String sql, int limit, Reader<T> reader, Object... values) {
        return prepared(sql + " FETCH FIRST " + limit + " ROWS ONLY", statement -> {
            fill(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    /** Returns the first row. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
        return list(sql, 1, reader, values).stream().findFirst();
    }

    /** Returns the first row for each of several sets of values, by one statement; sets without a row are left out. */
    public <T> List<T> firstOfEach(String sql, Reader<T> reader, Collection<Object[]> sets) {
        return prepared(sql, statement -> {
            List<T> found = new ArrayList<>();
            for (Object[] values : sets) {
                fill(statement, values);
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        found.add(reader.read(row));
                    }
                }
            }
            return found;
        });
    }

    /** Hands all rows over one by one, without holding more than a few. */
    public <T> void stream(String sql, Reader<T> reader, Consumer<? super T> taker, Object... values) {
        prepared(sql, statement -> {
            fill(statement, values);
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.accept(reader.read(rows));
                }
            }
            return null;
        });
    }

    private <T> T prepared(String sql, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw Causes.of(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, plain(values[place]));
        }
    }

    /** Derby takes days and moments by the old classes only. */
    private static Object plain(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : value;
    }
}
