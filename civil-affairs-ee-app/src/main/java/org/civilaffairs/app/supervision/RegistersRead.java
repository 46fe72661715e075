package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.app.archive.ArchiveFacts;
import org.civilaffairs.app.register.RegisterFacts;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.register.VillageBooks;
import org.civilaffairs.core.supervision.Registers;

/** Reads the books and archives of the villages at a division or below it and of no other, also those under the codes that they had before. */
@ApplicationScoped
class RegistersRead {

    @Inject
    private RegisterFacts books;

    @Inject
    private ArchiveFacts archives;

    /** Returns the registers as they stood at the end of a day. */
    Registers of(Divisions divisions, DivisionCode division, LocalDate on) {
        List<VillageBooks> years = new ArrayList<>();
        List<VillageArchive> kept = new ArrayList<>();
        for (Area area : areas(divisions, division, on)) {
            RegisterFacts.Known known = books.of(area, on);
            years.addAll(known.years());
            kept.addAll(archives.of(area, on, known.alteredDocuments()));
        }
        return Registers.of(years, kept);
    }

    /** A village that was moved here, or has another code since a change, has its older records under the code of their day. */
    static Set<Area> areas(Divisions divisions, DivisionCode division, LocalDate on) {
        Set<Area> areas = new LinkedHashSet<>();
        areas.add(Area.of(division));
        VillageHistories histories = VillageHistories.of(divisions);
        for (Division village : divisions.on(on).villagesOf(division)) {
            histories.find(village.code(), on).stream()
                    .flatMap(codes -> codes.terms().stream())
                    .map(VillageCodes.Term::code)
                    .filter(code -> !division.covers(code))
                    .forEach(code -> areas.add(Area.of(code)));
        }
        return areas;
    }
}
