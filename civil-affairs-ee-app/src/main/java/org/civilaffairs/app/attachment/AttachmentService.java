package org.civilaffairs.app.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.division.VillageSight;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Limits;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.division.DivisionCode;

/** Documents, taken in and given out. */
@ApplicationScoped
public class AttachmentService {

    static final String PURPOSE = "attachment";

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private Access access;

    @Inject
    private VillageSight villages;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** Takes a document in for a division; its type is told by its content, and must be the one that was said. */
    @Transactional
    public Attachment add(DivisionCode division, String name, String saidType, byte[] content) {
        access.mustAct(division, Role.values());
        var type = type(content)
                .filter(found -> found.mediaType().equals(saidType))
                .orElseThrow(() -> Problem.of(415, "content-mismatch", accepted()));
        return stored(division, name, type, content);
    }

    /** Takes in what a page hands in, whatever the browser says of its type; a refusal names the field. */
    @Transactional
    public Attachment add(DivisionCode division, Part file, String field) {
        access.mustAct(division, Role.values());
        byte[] content = HandedIn.content(file, field);
        var type = FileType.of(content)
                .orElseThrow(() -> Problem.invalid(FieldError.of(field, "", "file-type", "PDF, PNG, JPEG")));
        return stored(division, HandedIn.name(file), type, content);
    }

    private static Optional<FileType> type(byte[] content) {
        if (content.length == 0) {
            throw Problem.invalid(FieldError.of("content", "", "required", ""));
        }
        if (content.length > Limits.FILE) {
            throw Problem.of(413, "too-large");
        }
        return FileType.of(content);
    }

    private Attachment stored(DivisionCode division, String name, FileType type, byte[] content) {
        var row = new AttachmentRow();
        row.id = OpaqueId.next();
        row.division = division.digits();
        row.name = name;
        row.contentType = type.mediaType();
        row.length = content.length;
        row.sha256 = Vault.sha256(content);
        row.content = vault.seal(content, PURPOSE + row.id);
        row.createdAt = BusinessClock.stamp(clock);
        row.account = user.id();
        store.persist(row);
        audit.record(Change.of("attachment.add", row.division, row.id).to(row.sha256));
        return row.toAttachment();
    }

    /** Returns what is known of a document. */
    @Transactional
    public Attachment find(String id) {
        return all(List.of(id)).stream().filter(this::sees).findFirst().orElseThrow(() -> Problem.notFound(id));
    }

    /** Returns what is known of documents, for services that look at the user's rights themselves; unknown ones are left out. */
    @Transactional
    public List<Attachment> all(Collection<String> ids) {
        // Asked for column by column: with the row would come its content.
        return ids.isEmpty()
                ? List.of()
                : store.createQuery(
                                "SELECT NEW org.civilaffairs.app.attachment.Attachment(a.id, a.division, a.name, a.contentType,"
                                        + " a.length, a.sha256) FROM AttachmentRow a WHERE a.id IN :ids",
                                Attachment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Tells whether the user sees a document: that of a moved village goes with it. */
    public boolean sees(Attachment document) {
        return villages.sees(DivisionCode.parse(document.division()), LocalDate.now(clock));
    }

    /** Returns a document's content, proved against its digest; the look is recorded. */
    @Transactional
    public byte[] content(String id) {
        Attachment document = find(id);
        byte[] content = proved(id);
        audit.record(Change.of("attachment.read", document.division(), id));
        return content;
    }

    /** Returns a document's content, proved against its digest. Whoever asks has asked who may see it. */
    byte[] proved(String id) {
        var row = store.find(AttachmentRow.class, id);
        var content = vault.open(row.content, PURPOSE + row.id);
        if (!Vault.sha256(content).equals(row.sha256)) {
            throw new IllegalStateException("The document " + id + " is not what was handed in");
        }
        return content;
    }

    private static String accepted() {
        return Stream.of(FileType.values()).map(FileType::mediaType).collect(Collectors.joining(", "));
    }
}
