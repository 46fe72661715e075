package org.civilaffairs.app.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilaffairs.app.database.Remembered;
import org.civilaffairs.app.database.Versioned;
import org.civilaffairs.app.database.Versions;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;

/** The store of all archives of a district at once. */
@ApplicationScoped
class JpaArchives {

    /** Those of some of the largest districts, ten books of each village and year. */
    private static final int MOST_KNOWN = 200_000;

    /** Rows that are only read are not compared with what they were when the transaction ends. */
    private static final String READ_ONLY = "eclipselink.read-only";

    private final Remembered<String, Integer, Volume> known = new Remembered<>(MOST_KNOWN);

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private JpaArchive single;

    @Inject
    private Versions versions;

    List<VillageArchive> of(Area area, int firstYear) {
        Map<String, List<OfficeRow>> offices =
                all("SELECT o FROM OfficeRow o WHERE o.village LIKE :area", OfficeRow.class, area, row -> row.village);
        Map<String, List<CabinetRow>> cabinets = all(
                "SELECT c FROM CabinetRow c WHERE c.village LIKE :area ORDER BY c.number",
                CabinetRow.class,
                area,
                row -> row.village);
        Map<String, List<HandOverRow>> handOvers = all(
                "SELECT h FROM HandOverRow h WHERE h.village LIKE :area ORDER BY h.on, h.id",
                HandOverRow.class,
                area,
                row -> row.village);
        Map<String, List<Volume>> volumes = versions
                .read(
                        known,
                        this::versioned,
                        "SELECT id, version FROM archive_volume WHERE village LIKE ? AND (book_year >= ? OR state = ?)"
                                + " ORDER BY book_year, book, number, id",
                        area + "%",
                        firstYear,
                        VolumeState.LENT.name())
                .stream()
                .collect(Collectors.groupingBy(volume -> volume.book().village().digits()));
        Set<String> villages = new TreeSet<>(offices.keySet());
        villages.addAll(cabinets.keySet());
        villages.addAll(handOvers.keySet());
        villages.addAll(volumes.keySet());
        return villages.stream()
                .map(village -> new VillageArchive(
                        new DivisionCode(village),
                        list(offices, village).stream().map(OfficeRow::toOffice).toList(),
                        list(cabinets, village).stream()
                                .map(CabinetRow::toCabinet)
                                .toList(),
                        list(volumes, village),
                        list(handOvers, village).stream()
                                .map(HandOverRow::toHandOver)
                                .toList(),
                        List.of()))
                .toList();
    }

    private List<Versioned<Volume>> versioned(List<String> ids) {
        List<VolumeRow> rows = store.createQuery("SELECT v FROM VolumeRow v WHERE v.id IN :ids", VolumeRow.class)
                .setParameter("ids", ids)
                .getResultList();
        List<KeptVolume> volumes = single.kept(rows);
        List<Versioned<Volume>> all = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            KeptVolume kept = volumes.get(at);
            all.add(new Versioned<>(rows.get(at).id, kept.version(), kept.volume()));
        }
        return all;
    }

    private static <T> List<T> list(Map<String, List<T>> all, String village) {
        return all.getOrDefault(village, List.of());
    }

    private <T> Map<String, List<T>> all(String query, Class<T> type, Area area, Function<T, String> village) {
        return store.createQuery(query, type)
                .setHint(READ_ONLY, true)
                .setParameter("area", area + "%")
                .getResultStream()
                .collect(Collectors.groupingBy(village));
    }
}
