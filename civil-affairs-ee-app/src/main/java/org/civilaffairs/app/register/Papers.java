package org.civilaffairs.app.register;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.PaperPlace;
import org.civilaffairs.core.register.RegisterEntry;

/** The source documents of an entry that is being written, one after the other: scans handed in, or places of papers. */
public class Papers implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * One document that the entry will rest on, as the form shows it.
     *
     * @param attachment the id of a scan; null for a paper
     * @param place where a paper lies; null for a scan
     */
    public record Paper(DocumentKind kind, String attachment, String place, String shown) implements Serializable {

        OriginalGiven given() {
            return new OriginalGiven(kind, attachment, place);
        }
    }

    private final List<Paper> kept = new ArrayList<>();
    private DocumentKind kind = DocumentKind.PHOTO;
    private transient Part file;
    private String place = "";

    /** Tells whether a file was chosen or a place typed, and not yet added. */
    public boolean isWaiting() {
        return chosen() || !place.isBlank();
    }

    private boolean chosen() {
        return file != null && file.getSize() > 0;
    }

    /**
     * Adds what was chosen or typed.
     *
     * @return false where the place is not written as places are
     */
    boolean add(DivisionCode village, AttachmentService attachments) {
        if (chosen()) {
            // A file that is refused is let go all the same: pages can't be built while they hold one.
            Part handedIn = file;
            file = null;
            Attachment stored = attachments.add(village, handedIn, "file");
            kept.add(new Paper(kind, stored.id(), null, stored.name()));
        }
        if (place.isBlank()) {
            return true;
        }
        Optional<PaperPlace> where = placed();
        where.ifPresent(found -> {
            kept.add(new Paper(kind, null, found.toString(), found.toString()));
            place = "";
        });
        return where.isPresent();
    }

    private Optional<PaperPlace> placed() {
        try {
            return Optional.of(PaperPlace.parse(place.strip()));
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    /** Begins with the documents of an entry that is to be corrected. */
    void takeOver(RegisterEntry entry) {
        entry.originals().forEach(original -> {
            String attachment = original.attachment().orElse(null);
            String where = original.place().map(PaperPlace::toString).orElse(null);
            kept.add(new Paper(original.kind(), attachment, where, where == null ? attachment : where));
        });
    }

    /** Takes a document off the list again. */
    public void drop(Paper paper) {
        kept.remove(paper);
    }

    /** Returns the documents so far. */
    List<OriginalGiven> given() {
        return kept.stream().map(Paper::given).toList();
    }

    /** Returns the kinds to choose from. */
    public List<DocumentKind> getKinds() {
        return Arrays.asList(DocumentKind.values());
    }

    public List<Paper> getKept() {
        return kept;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }
}
