package org.civilaffairs.app.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;

/** The store of all archives of a district at once. */
@ApplicationScoped
class JpaArchives {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private JpaArchive single;

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
        Map<String, List<Volume>> volumes = single
                .kept(store.createQuery(
                                "SELECT v FROM VolumeRow v WHERE v.village LIKE :area AND (v.year >= :first OR"
                                        + " v.state = :lent) ORDER BY v.year, v.book, v.number",
                                VolumeRow.class)
                        .setParameter("area", area + "%")
                        .setParameter("first", firstYear)
                        .setParameter("lent", VolumeState.LENT)
                        .getResultList())
                .stream()
                .map(KeptVolume::volume)
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

    private static <T> List<T> list(Map<String, List<T>> all, String village) {
        return all.getOrDefault(village, List.of());
    }

    private <T> Map<String, List<T>> all(String query, Class<T> type, Area area, Function<T, String> village) {
        return store.createQuery(query, type)
                .setParameter("area", area + "%")
                .getResultStream()
                .collect(Collectors.groupingBy(village));
    }
}
