package org.civilaffairs.app.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.division.Area;

/** The archives of all villages of a district; for services that gather facts, it looks at nobody's rights. */
@ApplicationScoped
public class ArchiveFacts {

    @Inject
    private JpaArchives store;

    /** Returns what each village had set up by the end of a day, with the volumes of a year judged then; those with nothing are left out. */
    @Transactional
    public List<VillageArchive> of(Area district, LocalDate on) {
        return store.of(district, on.getYear() - 1).stream()
                .map(archive -> archive.asOf(on))
                .filter(archive -> !archive.equals(VillageArchive.nothing(archive.village())))
                .toList();
    }
}
