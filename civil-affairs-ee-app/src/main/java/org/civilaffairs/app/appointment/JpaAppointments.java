package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.app.database.Remembered;
import org.civilaffairs.app.database.Versioned;
import org.civilaffairs.app.database.Versions;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;

/** The store of appointments, violations and acting covers. */
@ApplicationScoped
class JpaAppointments {

    /** As many ids as one statement may name on every database. */
    private static final int AT_ONCE = 500;

    /** Rows that are only read are not compared with what they were when the transaction ends, of which a district has ten thousands. */
    private static final String READ_ONLY = "eclipselink.read-only";

    /** Those of some of the largest districts. */
    private static final int MOST_KNOWN = 50_000;

    private final Remembered<String, Integer, Appointment> known = new Remembered<>(MOST_KNOWN);

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private Versions versions;

    Optional<AppointmentRow> row(String id) {
        return Optional.ofNullable(store.find(AppointmentRow.class, id));
    }

    Optional<Kept> find(String id) {
        return row(id).map(row -> kept(List.of(row)).get(0));
    }

    /** Returns the appointments of some villages, by their codes, and of a person; each once. */
    List<Appointment> ofVillagesOrPerson(Collection<DivisionCode> villages, PersonId person) {
        return kept(store.createQuery(
                                "SELECT a FROM AppointmentRow a WHERE a.village IN :villages OR a.person = :person ORDER BY a.id",
                                AppointmentRow.class)
                        .setParameter(
                                "villages",
                                villages.stream().map(DivisionCode::digits).toList())
                        .setParameter("person", person.text())
                        .getResultList())
                .stream()
                .map(Kept::appointment)
                .toList();
    }

    /** Returns the appointments of an area in the order of their ids; those that did not change since they were asked for are known. */
    List<Appointment> of(Area area) {
        return versions.read(
                known,
                this::versioned,
                "SELECT id, version FROM appointment WHERE village LIKE ? ORDER BY id",
                area + "%");
    }

    private List<Versioned<Appointment>> versioned(List<String> ids) {
        return kept(children("SELECT a FROM AppointmentRow a WHERE a.id IN :ids", AppointmentRow.class, ids)).stream()
                .map(one -> new Versioned<>(one.appointment().id(), one.version(), one.appointment()))
                .toList();
    }

    /** Returns a page of an area's appointments by id, after the one given, of one of the waiting lists. */
    List<Kept> page(Area area, Waiting waiting, String after, int limit) {
        return kept(store.createQuery(
                        "SELECT a FROM AppointmentRow a WHERE a.village LIKE :area AND a.id > :after AND "
                                + waiting.condition() + " ORDER BY a.id",
                        AppointmentRow.class)
                .setParameter("area", area + "%")
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    long count(Area area, Waiting waiting) {
        return store.createQuery(
                        "SELECT COUNT(a) FROM AppointmentRow a WHERE a.village LIKE :area AND " + waiting.condition(),
                        Long.class)
                .setParameter("area", area + "%")
                .getSingleResult();
    }

    boolean numberTaken(DivisionCode district, String number, String besides) {
        return store.createQuery(
                                "SELECT COUNT(a) FROM AppointmentRow a WHERE a.district = :district AND a.filingNumber = :number"
                                        + " AND a.id <> :besides",
                                Long.class)
                        .setParameter("district", district.digits())
                        .setParameter("number", number)
                        .setParameter("besides", besides)
                        .getSingleResult()
                > 0;
    }

    /** Returns how many filings a district has, whatever became of them: the next number is proposed from it. */
    long filings(DivisionCode district) {
        return store.createQuery(
                        "SELECT COUNT(s) FROM StepRow s, AppointmentRow a WHERE s.appointment = a.id AND a.district = :district"
                                + " AND s.filingNumber <> ''",
                        Long.class)
                .setParameter("district", district.digits())
                .getSingleResult();
    }

    void add(Appointment appointment, boolean sharedAllowed, String account) {
        AppointmentRow row = AppointmentRow.of(appointment);
        row.follow(appointment, sharedAllowed);
        store.persist(row);
        store.flush();
        for (LimbAnswer answer : appointment.candidacy().statement().answers()) {
            store.persist(AnswerRow.of(row.id, answer));
        }
        addSteps(appointment, 0, account);
    }

    /** Writes the steps that came after the first ones known; a lost race for the post shows at the flush. */
    void follow(AppointmentRow row, Appointment appointment, int known, boolean sharedAllowed, String account) {
        row.follow(appointment, sharedAllowed);
        another(row);
        addSteps(appointment, known, account);
    }

    /** Gives the row another version although none of its own columns may have changed: what is known by its version is read anew. */
    private void another(AppointmentRow row) {
        store.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Puts another statement in the place of the old one. */
    void supplement(AppointmentRow row, Appointment appointment) {
        another(row);
        store.createQuery("DELETE FROM AnswerRow s WHERE s.appointment = :id")
                .setParameter("id", appointment.id())
                .executeUpdate();
        appointment
                .candidacy()
                .statement()
                .answers()
                .forEach(answer -> store.persist(AnswerRow.of(appointment.id(), answer)));
        store.flush();
    }

    private void addSteps(Appointment appointment, int known, String account) {
        List<Step> steps = appointment.history().steps();
        for (int place = known; place < steps.size(); place++) {
            store.persist(StepRow.of(appointment.id(), place, steps.get(place), account));
        }
        store.flush();
    }

    List<Violation> violations(PersonId person) {
        return store.createQuery(
                        "SELECT v FROM ViolationRow v WHERE v.person = :person ORDER BY v.id", ViolationRow.class)
                .setParameter("person", person.text())
                .getResultStream()
                .map(ViolationRow::toViolation)
                .toList();
    }

    List<Violation> violations() {
        return store.createQuery("SELECT v FROM ViolationRow v ORDER BY v.id", ViolationRow.class)
                .getResultStream()
                .map(ViolationRow::toViolation)
                .toList();
    }

    void add(Violation violation, DivisionCode division) {
        store.persist(ViolationRow.of(violation, division.digits()));
    }

    List<ActingCover> covers(Area area) {
        return store.createQuery("SELECT c FROM CoverRow c WHERE c.village LIKE :area ORDER BY c.id", CoverRow.class)
                .setParameter("area", area + "%")
                .getResultStream()
                .map(CoverRow::toCover)
                .toList();
    }

    void add(ActingCover cover) {
        store.persist(CoverRow.of(cover));
    }

    private List<Kept> kept(List<AppointmentRow> rows) {
        List<Kept> all = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<AppointmentRow> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            List<String> ids = some.stream().map(row -> row.id).toList();
            all.addAll(kept(
                    some,
                    children("SELECT s FROM StepRow s WHERE s.appointment IN :ids", StepRow.class, ids),
                    children("SELECT s FROM AnswerRow s WHERE s.appointment IN :ids", AnswerRow.class, ids)));
        }
        return all;
    }

    private static List<Kept> kept(List<AppointmentRow> rows, List<StepRow> steps, List<AnswerRow> answers) {
        Map<String, List<StepRow>> stepsOf = steps.stream()
                .sorted(Comparator.comparing(step -> step.place))
                .collect(Collectors.groupingBy(step -> step.appointment));
        Map<String, List<AnswerRow>> answersOf =
                answers.stream().collect(Collectors.groupingBy(answer -> answer.appointment));
        return rows.stream()
                .map(row -> new Kept(
                        row.toAppointment(
                                stepsOf.getOrDefault(row.id, List.of()), answersOf.getOrDefault(row.id, List.of())),
                        row.version))
                .toList();
    }

    private <T> List<T> children(String query, Class<T> type, List<String> ids) {
        return store.createQuery(query, type)
                .setHint(READ_ONLY, true)
                .setParameter("ids", ids)
                .getResultList();
    }
}
