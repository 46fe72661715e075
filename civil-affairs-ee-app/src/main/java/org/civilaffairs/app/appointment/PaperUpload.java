package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private static final int LONGEST_NAME = 200;

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
        try (InputStream in = file.getInputStream()) {
            Attachment stored = attachments.add(new DivisionCode(village), name(), in.readAllBytes(), "file");
            form.upload(new UploadedPaper(stored.id(), stored.name(), stored.length(), limb));
            limb = null;
        } catch (Problem stopped) {
            say.problem(stopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // A Part lives as long as its request; the page must not try to show it.
            file = null;
        }
    }

    /** Returns the name without the folders that some browsers send, its end kept where it is too long. */
    private String name() {
        String given = file.getSubmittedFileName();
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .strip();
        return name.isEmpty() ? "-" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
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
