package org.civilaffairs.app.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;

/** The archives of all villages of a district; for services that gather facts, it looks at nobody's rights. */
@ApplicationScoped
public class ArchiveFacts {

    @Inject
    private JpaArchives store;

    /**
     * Returns what each village had set up by the end of a day, with the volumes of a year judged then; those with nothing are left out.
     *
     * @param altered the places of documents that are not what was handed in, by village
     */
    @Transactional
    public List<VillageArchive> of(Area district, LocalDate on, Map<DivisionCode, List<String>> altered) {
        Map<DivisionCode, List<String>> left = new HashMap<>(altered);
        List<VillageArchive> all = store.of(district, on.getYear() - 1).stream()
                .map(archive -> archive.withAltered(
                        Optional.ofNullable(left.remove(archive.village())).orElse(List.of())))
                .collect(Collectors.toCollection(ArrayList::new));
        left.forEach(
                (village, places) -> all.add(VillageArchive.nothing(village).withAltered(places)));
        return all.stream()
                .map(archive -> archive.asOf(on))
                .filter(archive -> !archive.equals(VillageArchive.nothing(archive.village())))
                .toList();
    }
}
