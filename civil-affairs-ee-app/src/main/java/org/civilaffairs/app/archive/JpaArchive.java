package org.civilaffairs.app.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.archive.Volume;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;

/** The store of offices, cabinets, volumes and hand-overs. */
@ApplicationScoped
class JpaArchive {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    Optional<OfficeRow> office(DivisionCode village) {
        return Optional.ofNullable(store.find(OfficeRow.class, village.digits()));
    }

    void add(OfficeRow row) {
        store.persist(row);
        store.flush();
    }

    List<CabinetRow> cabinets(DivisionCode village) {
        return store.createQuery(
                        "SELECT c FROM CabinetRow c WHERE c.village = :village ORDER BY c.number", CabinetRow.class)
                .setParameter("village", village.digits())
                .getResultList();
    }

    /** Puts a cabinet in the place of the one of its number; where it is the primary one, no other is. */
    void put(DivisionCode village, Cabinet cabinet) {
        List<CabinetRow> all = cabinets(village);
        CabinetRow row = all.stream()
                .filter(known -> known.number == cabinet.number())
                .findFirst()
                .orElseGet(() -> fresh(village));
        if (cabinet.primary()) {
            all.forEach(other -> other.primary = false);
        }
        row.follow(cabinet);
        store.persist(row);
        store.flush();
    }

    private static CabinetRow fresh(DivisionCode village) {
        CabinetRow row = new CabinetRow();
        row.id = OpaqueId.next();
        row.village = village.digits();
        return row;
    }

    Optional<VolumeRow> volume(BookId book) {
        return store.createQuery(
                        "SELECT v FROM VolumeRow v WHERE v.village = :village AND v.book = :book AND v.year = :year"
                                + " ORDER BY v.number DESC",
                        VolumeRow.class)
                .setParameter("village", book.village().digits())
                .setParameter("book", book.type().code())
                .setParameter("year", book.year())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    KeptVolume kept(VolumeRow row) {
        return kept(List.of(row)).get(0);
    }

    /** Returns all volumes of a village, the oldest year first. */
    List<KeptVolume> volumes(DivisionCode village) {
        return kept(store.createQuery(
                        "SELECT v FROM VolumeRow v WHERE v.village = :village ORDER BY v.year, v.book, v.number",
                        VolumeRow.class)
                .setParameter("village", village.digits())
                .getResultList());
    }

    List<KeptVolume> kept(List<VolumeRow> rows) {
        List<KeptVolume> all = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<VolumeRow> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            Map<String, List<VolumeStepRow>> steps = store.createQuery(
                            "SELECT s FROM VolumeStepRow s WHERE s.volume IN :ids ORDER BY s.place",
                            VolumeStepRow.class)
                    .setParameter("ids", some.stream().map(row -> row.id).toList())
                    .getResultStream()
                    .collect(Collectors.groupingBy(step -> step.volume));
            some.forEach(row -> all.add(new KeptVolume(row.toVolume(steps.get(row.id)), row.version)));
        }
        return all;
    }

    KeptVolume add(Volume volume, String account) {
        VolumeRow row = VolumeRow.of(volume);
        store.persist(row);
        store.flush();
        write(row, volume, 0, account);
        return new KeptVolume(volume, row.version);
    }

    KeptVolume follow(VolumeRow row, Volume before, Volume after, String account) {
        row.state = after.state();
        // A step that leaves the state as it was is a change of the volume nevertheless.
        store.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        write(row, after, before.history().size(), account);
        return new KeptVolume(after, row.version);
    }

    private void write(VolumeRow row, Volume volume, int known, String account) {
        for (int place = known; place < volume.history().size(); place++) {
            store.persist(VolumeStepRow.of(row.id, place, volume.history().get(place), account));
        }
        store.flush();
    }

    void add(HandOver done, String account) {
        store.persist(HandOverRow.of(done, account));
        store.flush();
    }

    List<HandOver> handOvers(DivisionCode village) {
        return store.createQuery(
                        "SELECT h FROM HandOverRow h WHERE h.village = :village ORDER BY h.on DESC, h.id",
                        HandOverRow.class)
                .setParameter("village", village.digits())
                .getResultStream()
                .map(HandOverRow::toHandOver)
                .toList();
    }
}
