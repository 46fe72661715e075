package org.civilaffairs.app.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.policy.Scope;

/** The store of holiday tables. */
@ApplicationScoped
class JpaHolidays {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    /** Returns the tables of these places, the widest place first and by year. */
    List<HolidayRow> of(Collection<Scope> places) {
        return store.createQuery(
                        "SELECT h FROM HolidayRow h WHERE h.place IN :places ORDER BY h.place, h.year",
                        HolidayRow.class)
                .setParameter("places", places.stream().map(Scope::code).toList())
                .getResultList();
    }

    Optional<HolidayRow> find(int year, Scope place) {
        return store.createQuery(
                        "SELECT h FROM HolidayRow h WHERE h.place = :place AND h.year = :year", HolidayRow.class)
                .setParameter("place", place.code())
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Writes a table, new or known. A new one is handed over when it is complete: some servers write it as it is at that moment. */
    void keep(HolidayRow row) {
        store.persist(row);
        store.flush();
    }

    void remove(HolidayRow row) {
        store.remove(row);
    }
}
