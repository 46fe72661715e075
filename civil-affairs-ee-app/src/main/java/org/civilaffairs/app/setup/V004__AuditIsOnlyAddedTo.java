package org.civilaffairs.app.setup;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Nobody changes or removes audit entries. */
class V004__AuditIsOnlyAddedTo extends OnlyAddedTo {

    V004__AuditIsOnlyAddedTo(boolean derby) {
        super(derby);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        protect(context, "audit_entry", "audit");
    }
}
