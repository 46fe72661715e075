package org.civilaffairs.app.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civilaffairs.core.division.DivisionTree;
import org.civilaffairs.core.division.Divisions;

/**
 * All divisions of the installation as they stand, kept in memory on each node and read anew only after a change, whichever node made it.
 * It looks at nobody's rights: it is for services that gather facts, not for pages.
 */
@ApplicationScoped
public class CurrentDivisions {

    private static final int DAYS_KEPT = 16;

    /** What was read, at which count of changes, with the trees asked for since. */
    private record Kept(long version, Divisions divisions, Map<LocalDate, DivisionTree> trees) {}

    @Inject
    private JpaDivisions store;

    private volatile Kept kept;

    /** Returns all divisions with all their versions. */
    @Transactional
    public Divisions all() {
        return current().divisions();
    }

    /** Returns the divisions as they stood on a day. */
    @Transactional
    public DivisionTree on(LocalDate day) {
        var now = current();
        return now.trees().computeIfAbsent(day, now.divisions()::on);
    }

    private Kept current() {
        // The count is read before the rows: rows that come in between are read once more, never missed.
        var version = store.version();
        var known = kept;
        if (known == null || known.version() != version) {
            known = new Kept(version, store.all(), latest());
            kept = known;
        }
        return known;
    }

    private static Map<LocalDate, DivisionTree> latest() {
        return Collections.synchronizedMap(new LinkedHashMap<>(DAYS_KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, DivisionTree> eldest) {
                return size() > DAYS_KEPT;
            }
        });
    }
}
