package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.PaperPlace;
import org.civilaffairs.core.register.RegisterEntry;

/** The source documents of many rows: their scans are looked up together. */
@ApplicationScoped
class RowPapers {

    @Inject
    private AttachmentService attachments;

    /** Returns the digests of the scans that rows name, by their ids; those that the user does not see are left out. */
    Map<String, String> scans(List<RowGiven> rows) {
        List<String> ids = rows.stream()
                .flatMap(row -> row.originals().stream())
                .map(OriginalGiven::attachment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return attachments.all(ids).stream()
                .filter(attachments::sees)
                .collect(Collectors.toMap(Attachment::id, Attachment::sha256));
    }

    /** Returns a row's documents; empty where it names a scan that is not there. */
    static Optional<List<Original>> of(RowGiven row, Map<String, String> scans) {
        boolean known = row.originals().stream()
                .allMatch(one -> one.attachment() == null || scans.containsKey(one.attachment()));
        return known
                ? Optional.of(row.originals().stream()
                        .map(one -> one.attachment() == null
                                ? Original.paper(one.kind(), PaperPlace.parse(one.place()))
                                : Original.scan(one.kind(), one.attachment(), scans.get(one.attachment())))
                        .toList())
                : Optional.empty();
    }

    /** Tells whether a row says nothing else of documents and payment than an entry does. */
    static boolean agree(RowGiven row, RegisterEntry entry) {
        List<OriginalGiven> there = entry.originals().stream()
                .map(one -> new OriginalGiven(
                        one.kind(),
                        one.attachment().orElse(null),
                        one.place().map(PaperPlace::toString).orElse(null)))
                .toList();
        return (row.originals().isEmpty() || row.originals().equals(there))
                && (row.payment().isEmpty() || row.payment().equals(entry.payment()));
    }
}
