package org.civilaffairs.app.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.app.database.Remembered;
import org.civilaffairs.app.database.Versioned;
import org.civilaffairs.app.database.Versions;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.training.Attendance;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.VocationalEducation;

/** The store of trainings and of vocational education. */
@ApplicationScoped
class JpaTrainings {

    private static final int AT_ONCE = 500;
    private static final int MOST_KNOWN = 10_000;

    private final Remembered<String, Integer, Training> known = new Remembered<>(MOST_KNOWN);

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private Versions versions;

    Optional<TrainingRow> row(String id) {
        return Optional.ofNullable(store.find(TrainingRow.class, id));
    }

    KeptTraining kept(TrainingRow row) {
        return kept(List.of(row)).get(0);
    }

    /** Returns all trainings of a district in the order of their ids; those that did not change since they were asked for are known. */
    List<Training> of(DivisionCode district) {
        return versions.read(
                known,
                this::versioned,
                "SELECT id, version FROM training WHERE district = ? ORDER BY id",
                district.digits());
    }

    private List<Versioned<Training>> versioned(List<String> ids) {
        return kept(store.createQuery(
                                "SELECT DISTINCT t FROM TrainingRow t LEFT JOIN FETCH t.organisers WHERE t.id IN :ids",
                                TrainingRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .stream()
                .map(one -> new Versioned<>(one.training().id(), one.version(), one.training()))
                .toList();
    }

    /** Returns the trainings of a year that a division at or below a code organises, the latest first. */
    List<KeptTraining> ofYear(DivisionCode division, int year) {
        return kept(store.createQuery(
                        "SELECT DISTINCT t FROM TrainingRow t JOIN t.organisers o WHERE o LIKE :area AND t.onDay BETWEEN :first AND :last"
                                + " ORDER BY t.onDay DESC, t.id",
                        TrainingRow.class)
                .setParameter("area", division + "%")
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList());
    }

    void add(Training training) {
        store.persist(TrainingRow.of(training));
        store.flush();
        write(training, 0, List.of());
    }

    /** Writes the steps and the lines that came after those known. */
    void follow(TrainingRow row, Training before, Training after) {
        row.follow(after);
        // A step or a sheet that leaves the row as it was is a change of the training nevertheless.
        store.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        write(after, before.history().size(), before.attendance());
    }

    private void write(Training training, int known, List<Attendance> sheet) {
        for (int place = known; place < training.history().size(); place++) {
            store.persist(
                    TrainingStepRow.of(training.id(), place, training.history().get(place)));
        }
        Set<Attendance> gone = new HashSet<>(sheet);
        training.attendance().forEach(gone::remove);
        for (Attendance line : gone) {
            store.createQuery("DELETE FROM AttendanceRow a WHERE a.training = :training AND a.person = :person")
                    .setParameter("training", training.id())
                    .setParameter("person", line.person().text())
                    .executeUpdate();
        }
        Set<Attendance> there = new HashSet<>(sheet);
        training.attendance().stream()
                .filter(line -> !there.contains(line))
                .forEach(line -> store.persist(AttendanceRow.of(training.id(), line)));
        store.flush();
    }

    List<VocationalEducation> education() {
        return store.createQuery("SELECT e FROM EducationRow e ORDER BY e.id", EducationRow.class)
                .getResultStream()
                .map(EducationRow::toEducation)
                .toList();
    }

    void add(VocationalEducation education) {
        store.persist(EducationRow.of(education));
    }

    private List<KeptTraining> kept(List<TrainingRow> rows) {
        List<KeptTraining> all = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<TrainingRow> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            List<String> ids = some.stream().map(row -> row.id).toList();
            Map<String, List<TrainingStepRow>> steps = store.createQuery(
                            "SELECT s FROM TrainingStepRow s WHERE s.training IN :ids ORDER BY s.place",
                            TrainingStepRow.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .collect(Collectors.groupingBy(step -> step.training));
            Map<String, List<AttendanceRow>> sheets = store.createQuery(
                            "SELECT a FROM AttendanceRow a WHERE a.training IN :ids ORDER BY a.person",
                            AttendanceRow.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .collect(Collectors.groupingBy(line -> line.training));
            some.forEach(row -> all.add(new KeptTraining(
                    row.toTraining(
                            steps.getOrDefault(row.id, List.of()),
                            sheets.getOrDefault(row.id, List.of()).stream()
                                    .map(AttendanceRow::toAttendance)
                                    .toList()),
                    row.version)));
        }
        return all;
    }
}
