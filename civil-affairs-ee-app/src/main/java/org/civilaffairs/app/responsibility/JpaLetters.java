package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.app.database.Remembered;
import org.civilaffairs.app.database.Versioned;
import org.civilaffairs.app.database.Versions;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.Paper;

/** The store of letters. */
@ApplicationScoped
class JpaLetters {

    private static final int AT_ONCE = 500;
    /** Those of some of the largest districts. */
    private static final int MOST_KNOWN = 50_000;

    private final Remembered<String, Integer, Letter> known = new Remembered<>(MOST_KNOWN);

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private Versions versions;

    Optional<LetterRow> row(String id) {
        return Optional.ofNullable(store.find(LetterRow.class, id));
    }

    /** Returns a letter's steps as they are stored, oldest first. */
    List<LetterStepRow> steps(LetterRow row) {
        return steps(List.of(row)).get(row.id);
    }

    KeptLetter kept(LetterRow row) {
        return kept(List.of(row)).get(0);
    }

    /** Returns a page of the letters of a division and year by id, after the one given; of one state where one is named. */
    List<KeptLetter> page(DivisionCode division, int year, Optional<LetterState> state, String after, int limit) {
        TypedQuery<LetterRow> query = store.createQuery(
                        "SELECT l FROM LetterRow l WHERE l.village LIKE :area AND l.year = :year AND l.id > :after"
                                + (state.isPresent() ? " AND l.state = :state" : "") + " ORDER BY l.id",
                        LetterRow.class)
                .setParameter("area", division + "%")
                .setParameter("year", year)
                .setParameter("after", after)
                .setMaxResults(limit);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        return kept(query.getResultList());
    }

    /** Returns the letters of a district and some years in the order of their ids; those that did not change since they were asked for are known. */
    List<Letter> of(DivisionCode district, int first, int last) {
        return versions.read(
                known,
                this::versioned,
                "SELECT id, version FROM letter WHERE district = ? AND letter_year BETWEEN ? AND ? ORDER BY id",
                district.digits(),
                first,
                last);
    }

    private List<Versioned<Letter>> versioned(List<String> ids) {
        return kept(store.createQuery("SELECT l FROM LetterRow l WHERE l.id IN :ids", LetterRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .stream()
                .map(one -> new Versioned<>(one.letter().id(), one.version(), one.letter()))
                .toList();
    }

    /** Returns the letters that a step of one is judged with: those of its town and of its assistant, of the same year. */
    List<Letter> beside(String id, DivisionCode town, PersonId person, int year) {
        return kept(store.createQuery(
                                "SELECT l FROM LetterRow l WHERE l.year = :year AND l.id <> :id AND (l.village LIKE :town OR l.person = :person)"
                                        + " ORDER BY l.id",
                                LetterRow.class)
                        .setParameter("year", year)
                        .setParameter("id", id)
                        .setParameter("town", town + "%")
                        .setParameter("person", person.text())
                        .getResultList())
                .stream()
                .map(KeptLetter::letter)
                .toList();
    }

    /** Returns the id of the letter of a year of whoever holds a post: of the one that stands, or of the last that there was. */
    Optional<String> ofPost(String appointment, int year) {
        return store.createQuery(
                        "SELECT l FROM LetterRow l, AppointmentRow a WHERE a.id = :post AND l.person = a.person AND l.year = :year"
                                + " ORDER BY l.id",
                        LetterRow.class)
                .setParameter("post", appointment)
                .setParameter("year", year)
                .getResultStream()
                .reduce((one, other) -> one.standing != null ? one : other)
                .map(row -> row.id);
    }

    /** Tells whether a district has drawn up any letter, of whatever year. */
    boolean begun(DivisionCode district) {
        return !store.createQuery("SELECT l.id FROM LetterRow l WHERE l.district = :district", String.class)
                .setParameter("district", district.digits())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    KeptLetter add(Letter letter, String account) {
        LetterRow row = LetterRow.of(letter);
        store.persist(row);
        store.flush();
        write(letter, 0, account);
        return new KeptLetter(letter, row.version);
    }

    KeptLetter follow(LetterRow row, Letter before, Letter after, String account) {
        row.follow(after);
        // A step that leaves the state as it was, such as an amendment, is a change of the letter nevertheless.
        store.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        write(after, before.history().size(), account);
        return new KeptLetter(after, row.version);
    }

    private void write(Letter letter, int known, String account) {
        for (int place = known; place < letter.history().size(); place++) {
            store.persist(LetterStepRow.of(letter.id(), place, letter.history().get(place), account));
        }
        store.flush();
    }

    private List<KeptLetter> kept(List<LetterRow> rows) {
        List<KeptLetter> all = new ArrayList<>(rows.size());
        // The letters of a town have the year's terms in common: they are read once.
        Map<String, Paper> papers = new HashMap<>();
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<LetterRow> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            Map<String, List<LetterStepRow>> steps = steps(some);
            some.forEach(row -> all.add(new KeptLetter(row.toLetter(steps.get(row.id), papers), row.version)));
        }
        return all;
    }

    private Map<String, List<LetterStepRow>> steps(List<LetterRow> rows) {
        return store.createQuery(
                        "SELECT s FROM LetterStepRow s WHERE s.letter IN :ids ORDER BY s.place", LetterStepRow.class)
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(step -> step.letter));
    }
}
