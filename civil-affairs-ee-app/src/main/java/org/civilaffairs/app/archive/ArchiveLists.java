package org.civilaffairs.app.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.FixedOffice;
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.archive.VolumeState;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.BookId;

/** Reads the archive of a village: office, cabinets, the catalogue, what is lent, what was handed over. */
@ApplicationScoped
public class ArchiveLists {

    /** A village's office with the number of its fonds, and its cabinets. */
    public record Room(Optional<FixedOffice> office, String fonds, List<Cabinet> cabinets) {}

    @Inject
    private Access access;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private JpaArchive store;

    /** Returns the office and the cabinets. */
    @Transactional
    public Room room(DivisionCode village) {
        mustSee(village);
        Optional<OfficeRow> office = store.office(village);
        return new Room(
                office.map(OfficeRow::toOffice),
                office.map(row -> row.fonds).orElse(""),
                store.cabinets(village).stream().map(CabinetRow::toCabinet).toList());
    }

    /** Returns the catalogue: all volumes, the oldest year first. */
    @Transactional
    public List<KeptVolume> catalogue(DivisionCode village) {
        mustSee(village);
        return store.volumes(village);
    }

    /** Returns the volumes that somebody has borrowed. */
    @Transactional
    public List<KeptVolume> loans(DivisionCode village) {
        return catalogue(village).stream()
                .filter(kept -> kept.volume().state() == VolumeState.LENT)
                .toList();
    }

    /** Returns the volume of a book; empty while the book is open. */
    @Transactional
    public Optional<KeptVolume> volume(BookId book) {
        mustSee(book.village());
        return store.volume(book).map(store::kept);
    }

    /** Returns the hand-overs, the latest first. */
    @Transactional
    public List<HandOver> handOvers(DivisionCode village) {
        mustSee(village);
        return store.handOvers(village);
    }

    private void mustSee(DivisionCode village) {
        access.mustSee(village);
        if (village.level() != Level.VILLAGE
                || divisions.all().versions(village).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
    }
}
