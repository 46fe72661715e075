package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;

/** Takes a document in as soon as it is chosen, so that nothing chosen is lost when the form beside it is refused. */
@Named
@RequestScoped
public class UploadPage {

    @Inject
    private AttachmentService attachments;

    @Inject
    private Saying say;

    private Part file;

    /** Stores the document for a division and puts it on the list, or says by the field why not. */
    public void take(List<HandedPaper> list, String division) {
        try {
            Attachment stored = attachments.add(new DivisionCode(division), file, "file");
            list.add(new HandedPaper(stored.id(), stored.name()));
        } catch (Problem stopped) {
            say.problem(stopped);
        } finally {
            // A Part lives as long as its request; the page must not try to show it.
            file = null;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
