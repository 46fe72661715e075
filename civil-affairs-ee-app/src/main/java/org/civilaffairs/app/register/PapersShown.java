package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.attachment.PreviewService;
import org.civilaffairs.app.attachment.Shown;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.RegisterEntry;

/** The source documents that an entry rests on, as its page shows them: photos small, other files by name and size, papers by their place. */
@Named
@RequestScoped
public class PapersShown {

    /**
     * One document.
     *
     * @param scan null for a paper, and for a scan of a place that the visitor does not see
     */
    public record Line(Original original, Shown scan) {}

    @Inject
    private AttachmentService attachments;

    @Inject
    private PreviewService previews;

    private List<Line> lines;

    /** Returns an entry's documents in their order. */
    @Transactional
    public List<Line> of(RegisterEntry entry) {
        if (lines == null) {
            List<String> ids = entry.originals().stream()
                    .flatMap(original -> original.attachment().stream())
                    .toList();
            Map<String, Attachment> seen = attachments.all(ids).stream()
                    .filter(attachments::sees)
                    .collect(Collectors.toMap(Attachment::id, Function.identity()));
            lines = entry.originals().stream().map(one -> line(one, seen)).toList();
        }
        return lines;
    }

    private Line line(Original original, Map<String, Attachment> seen) {
        Optional<Shown> scan = original.attachment().map(seen::get).map(previews::shown);
        return new Line(original, scan.orElse(null));
    }
}
