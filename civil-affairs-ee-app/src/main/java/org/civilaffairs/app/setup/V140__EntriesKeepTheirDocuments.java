package org.civilaffairs.app.setup;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * What an entry rests on stays, whoever tidies up: a document that no record names may be removed, and no other. Derby wants both columns
 * of a foreign key equally long, which those of V060 and V006 are not, so that there a worked-out column stands between them.
 */
class V140__EntriesKeepTheirDocuments extends BaseJavaMigration {

    private static final String KEY =
            "ALTER TABLE register_original ADD CONSTRAINT register_original_document FOREIGN KEY (%s) REFERENCES attachment (id)";
    private static final String BETWEEN =
            "ALTER TABLE register_original ADD COLUMN document VARCHAR(26) GENERATED ALWAYS AS (CAST(attachment AS VARCHAR(26)))";
    private static final String AGE = "CREATE INDEX attachment_created ON attachment (created_at)";

    private final boolean derby;

    V140__EntriesKeepTheirDocuments(boolean derby) {
        this.derby = derby;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        List<String> all =
                derby ? List.of(BETWEEN, KEY.formatted("document"), AGE) : List.of(KEY.formatted("attachment"), AGE);
        try (var statement = context.getConnection().createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }
}
