package org.civilaffairs.app.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.civilaffairs.app.problem.Causes;
import org.civilaffairs.app.security.Vault;

/** The store of the files that jobs are given and make: encrypted pieces, so that a file of any size passes through little memory. */
@ApplicationScoped
class JdbcPieces {

    /** The number under which the file stands that a job was given; those that it makes have the number of the attempt. */
    static final int INPUT = 0;

    private static final int SIZE = 256 << 10;
    private static final String PURPOSE = "job";

    @Resource(lookup = "jdbc/civilaffairs")
    private DataSource database;

    @Inject
    private Vault vault;

    JdbcPieces() {}

    JdbcPieces(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    PieceOutput write(String job, int attempt) {
        return new PieceOutput(SIZE, (place, content) -> add(job, attempt, place, content));
    }

    void take(String job, InputStream content) {
        try (var to = write(job, INPUT)) {
            content.transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream read(String job, int attempt) {
        return new PieceInput(place -> piece(job, attempt, place));
    }

    private void add(String job, int attempt, int place, byte[] content) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO job_piece (job, attempt, place, content) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, job);
            insert.setInt(2, attempt);
            insert.setInt(3, place);
            insert.setBytes(4, vault.seal(content, purpose(job, attempt, place)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw Causes.of(e);
        }
    }

    private Optional<byte[]> piece(String job, int attempt, int place) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT content FROM job_piece WHERE job = ? AND attempt = ? AND place = ?")) {
            select.setString(1, job);
            select.setInt(2, attempt);
            select.setInt(3, place);
            try (var found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(vault.open(found.getBytes(1), purpose(job, attempt, place)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw Causes.of(e);
        }
    }

    /** The place is part of the purpose: pieces that change places do not open. */
    private static String purpose(String job, int attempt, int place) {
        return PURPOSE + ' ' + job + ' ' + attempt + ' ' + place;
    }

    void forgetInput(String job) {
        forget("DELETE FROM job_piece WHERE job = ? AND attempt = " + INPUT, job);
    }

    void forgetAll(String job) {
        forget("DELETE FROM job_piece WHERE job = ?", job);
    }

    private void forget(String sql, String job) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(sql)) {
            delete.setString(1, job);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw Causes.of(e);
        }
    }
}
