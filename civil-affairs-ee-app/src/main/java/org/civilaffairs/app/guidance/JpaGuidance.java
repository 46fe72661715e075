package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.Rectification;

/** The store of guidance visits. */
@ApplicationScoped
class JpaGuidance {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    Optional<GuidanceRow> row(String id) {
        return Optional.ofNullable(store.find(GuidanceRow.class, id));
    }

    KeptGuidance kept(GuidanceRow row) {
        return kept(List.of(row)).get(0);
    }

    /** Returns the visits of a year at and below a division, the latest first. */
    List<KeptGuidance> ofYear(DivisionCode division, int year) {
        return kept(store.createQuery(
                        "SELECT g FROM GuidanceRow g WHERE g.village LIKE :area AND g.onDay BETWEEN :first AND :last"
                                + " ORDER BY g.onDay DESC, g.id DESC",
                        GuidanceRow.class)
                .setParameter("area", division + "%")
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList());
    }

    /** Returns the visits in an area after which something was still to be done at the end of a day. */
    List<Guidance> openOn(Area area, LocalDate day) {
        return kept(store.createQuery(
                                "SELECT g FROM GuidanceRow g WHERE g.village LIKE :area AND g.onDay <= :day AND EXISTS (SELECT"
                                        + " r FROM RectificationRow r WHERE r.guidance = g.id AND (r.settledOn IS NULL OR"
                                        + " r.settledOn > :day)) ORDER BY g.id",
                                GuidanceRow.class)
                        .setParameter("area", area + "%")
                        .setParameter("day", day)
                        .getResultList())
                .stream()
                .map(KeptGuidance::guidance)
                .toList();
    }

    void add(Guidance guidance, String account) {
        store.persist(GuidanceRow.of(guidance, account));
        store.flush();
        for (Rectification one : guidance.toMend()) {
            store.persist(RectificationRow.of(guidance.id(), one));
            write(guidance.id(), one, 0, account);
        }
        store.flush();
    }

    /** Writes the step that came last. */
    void follow(GuidanceRow row, Rectification after, String account) {
        row.steps++;
        store.createQuery(
                        "SELECT r FROM RectificationRow r WHERE r.guidance = :guidance AND r.number = :number",
                        RectificationRow.class)
                .setParameter("guidance", row.id)
                .setParameter("number", after.number())
                .getSingleResult()
                .follow(after);
        write(row.id, after, after.history().size() - 1, account);
        store.flush();
    }

    private void write(String guidance, Rectification one, int known, String account) {
        for (int place = known; place < one.history().size(); place++) {
            store.persist(RectificationStepRow.of(
                    guidance, one.number(), place, one.history().get(place), account));
        }
    }

    private List<KeptGuidance> kept(List<GuidanceRow> rows) {
        List<KeptGuidance> all = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<GuidanceRow> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            List<String> ids = some.stream().map(row -> row.id).toList();
            Map<String, List<RectificationRow>> items = store.createQuery(
                            "SELECT r FROM RectificationRow r WHERE r.guidance IN :ids ORDER BY r.number",
                            RectificationRow.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .collect(Collectors.groupingBy(item -> item.guidance));
            Map<String, List<RectificationStepRow>> steps = store.createQuery(
                            "SELECT DISTINCT s FROM RectificationStepRow s LEFT JOIN FETCH s.papers WHERE s.guidance IN :ids"
                                    + " ORDER BY s.place",
                            RectificationStepRow.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .collect(Collectors.groupingBy(step -> step.guidance + " " + step.number));
            some.forEach(row -> all.add(new KeptGuidance(
                    row.toGuidance(items.getOrDefault(row.id, List.of()).stream()
                            .map(item -> item.toRectification(steps.get(row.id + " " + item.number)))
                            .toList()),
                    row.version)));
        }
        return all;
    }
}
