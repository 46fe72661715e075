package org.civilaffairs.app.setup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers, and whether what it acknowledges survives a power cut. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 5;
    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");

    @Resource(lookup = "jdbc/civilaffairs-migration")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try (var connection = database.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            answer.withData("product", product);
            boolean durable = product.equals("PostgreSQL") ? durable(connection) : !unsafeDerby();
            return answer.withData("durable", durable)
                    .status(connection.isValid(PATIENCE_SECONDS))
                    .build();
        } catch (SQLException away) {
            return answer.withData("state", String.valueOf(away.getSQLState()))
                    .down()
                    .build();
        }
    }

    private static boolean durable(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT current_setting(?)")) {
            for (var setting : DURABLE) {
                query.setString(1, setting);
                try (var value = query.executeQuery()) {
                    if (!value.next() || value.getString(1).equals("off")) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    static boolean unsafeDerby() {
        return "test".equals(System.getProperty("derby.system.durability"));
    }
}
