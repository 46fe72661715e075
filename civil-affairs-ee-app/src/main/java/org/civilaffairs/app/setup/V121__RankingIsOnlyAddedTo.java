package org.civilaffairs.app.setup;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** A ranking that was published is never changed. */
class V121__RankingIsOnlyAddedTo extends OnlyAddedTo {

    V121__RankingIsOnlyAddedTo(boolean derby) {
        super(derby);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        protect(context, "town_ranking", "ranking");
    }
}
