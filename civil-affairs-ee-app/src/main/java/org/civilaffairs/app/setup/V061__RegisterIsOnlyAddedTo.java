package org.civilaffairs.app.setup;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Nobody changes or removes what stands in the ten books (5.3): a mistake is corrected by a new entry. */
class V061__RegisterIsOnlyAddedTo extends OnlyAddedTo {

    V061__RegisterIsOnlyAddedTo(boolean derby) {
        super(derby);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        protect(context, "register_entry", "register");
        protect(context, "register_original", "original");
    }
}
