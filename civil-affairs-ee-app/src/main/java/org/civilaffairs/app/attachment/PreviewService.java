package org.civilaffairs.app.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Vault;

/** Small pictures of documents, for whoever sees the documents themselves; made when first wanted, and kept. */
@ApplicationScoped
public class PreviewService {

    private static final String PURPOSE = "attachment-preview";

    @Inject
    private AttachmentService attachments;

    @Inject
    private Sql sql;

    @Inject
    private Audit audit;

    @Inject
    private Vault vault;

    /** Returns a document's small picture as JPEG; 404 where there is none, or no document that the user sees. The look is recorded. */
    @Transactional
    public byte[] content(String id) {
        Attachment document = attachments.find(id);
        Preview preview = kept(document).orElseThrow(() -> Problem.notFound(id));
        audit.record(Change.of("attachment.preview", document.division(), id));
        return preview.jpeg();
    }

    /** Returns a document with the size of its small picture. Whoever asks has asked who may see it. */
    @Transactional
    public Shown shown(Attachment document) {
        return kept(document)
                .map(preview -> new Shown(document, preview.width(), preview.height()))
                .orElseGet(() -> new Shown(document, 0, 0));
    }

    private Optional<Preview> kept(Attachment document) {
        if (!document.isPicture()) {
            return Optional.empty();
        }
        return sql.first(
                        "SELECT width, height, content FROM attachment_preview WHERE attachment = ?",
                        row -> new Preview(row.getInt(1), row.getInt(2), row.getBytes(3)),
                        document.id())
                .or(() -> Optional.of(made(document)))
                .filter(preview -> preview.jpeg() != null)
                .map(preview -> new Preview(
                        preview.width(), preview.height(), vault.open(preview.jpeg(), PURPOSE + document.id())));
    }

    /** Two who want it at once make it twice and keep it once. */
    private Preview made(Attachment document) {
        Preview sealed = Preview.of(attachments.proved(document.id()))
                .map(drawn ->
                        new Preview(drawn.width(), drawn.height(), vault.seal(drawn.jpeg(), PURPOSE + document.id())))
                .orElseGet(() -> new Preview(0, 0, null));
        sql.addUnlessThere(
                "INSERT INTO attachment_preview (attachment, width, height, content) VALUES (?, ?, ?, ?)",
                document.id(),
                sealed.width(),
                sealed.height(),
                sealed.jpeg());
        return sealed;
    }
}
