package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.division.DivisionCode;

/** Takes a document in as soon as it is chosen, so that nothing chosen is lost when the form is refused. */
@Named
@RequestScoped
public class PaperUpload {

    @Inject
    private AttachmentService attachments;

    @Inject
    private Saying say;

    private Part file;
    private Limb limb;

    /** Stores the document for a village and puts it on its form, or says by the field why not. */
    public void take(StatementForm form, String village) {
        if (file == null) {
            say.error("file", "appointment.paper.none");
            return;
        }
        try {
            Attachment stored = attachments.add(new DivisionCode(village), file, "file");
            form.upload(new UploadedPaper(stored.id(), stored.name(), stored.length(), limb));
            limb = null;
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

    public Limb getLimb() {
        return limb;
    }

    public void setLimb(Limb limb) {
        this.limb = limb;
    }
}
