package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.appointment.Limb;

/** The documents handed in with statements: named by their ids, only ever added to. */
@ApplicationScoped
public class StatementPapers {

    private static final Comparator<StatementPaper> BY_LIMB = Comparator.comparing(
                    StatementPaper::limb, Comparator.nullsFirst(Comparator.<Limb>naturalOrder()))
            .thenComparing(paper -> paper.document().id());

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private AttachmentService attachments;

    @Inject
    private AppointmentLists lists;

    /** Returns the documents of an appointment that the user sees: first those for the whole, then limb by limb. */
    @Transactional
    public List<StatementPaper> of(String appointment) {
        lists.find(appointment);
        List<PaperRow> rows = rows(appointment);
        Map<String, Attachment> documents =
                attachments.all(rows.stream().map(row -> row.attachment).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Attachment::id, document -> document));
        return rows.stream()
                .map(row -> row.toPaper(documents.get(row.attachment)))
                .sorted(BY_LIMB)
                .toList();
    }

    /** Goes on only where all documents exist for the user; otherwise each field at fault is named. */
    void mustExist(List<PaperWanted> wanted) {
        Set<String> seen =
                attachments.all(wanted.stream().map(PaperWanted::attachment).collect(Collectors.toSet())).stream()
                        .filter(attachments::sees)
                        .map(Attachment::id)
                        .collect(Collectors.toSet());
        List<FieldError> wrong = wanted.stream()
                .filter(paper -> !seen.contains(paper.attachment()))
                .map(paper -> FieldError.of(paper.field(), paper.attachment(), "no-document", ""))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    void add(String appointment, List<PaperWanted> wanted) {
        List<PaperRow> known = rows(appointment);
        wanted.stream()
                .filter(paper -> known.stream().noneMatch(row -> row.says(paper)))
                .map(paper -> PaperRow.of(appointment, paper))
                .forEach(store::persist);
    }

    private List<PaperRow> rows(String appointment) {
        return store.createQuery("SELECT p FROM PaperRow p WHERE p.appointment = :appointment", PaperRow.class)
                .setParameter("appointment", appointment)
                .getResultList();
    }
}
