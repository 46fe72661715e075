package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.civilaffairs.app.problem.ShownFinding;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.register.Commitment;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.PaperPlace;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry as the API shows it; what is sensitive is masked.
 *
 * @param struck   the entry that corrects or voids this one; null while it stands
 * @param findings what was found when it was written: late, documents missing; null elsewhere
 */
public record EntryShown(
        String village,
        String book,
        int year,
        int number,
        EntryKind kind,
        LocalDate happenedOn,
        LocalDate knownOn,
        LocalDate recordedOn,
        WriterShown writer,
        String checkedBy,
        EntrySource source,
        Integer refersTo,
        Integer concernsYear,
        String reason,
        @Schema(ref = BookSchemas.ANY) SortedMap<String, String> content,
        List<OriginalShown> originals,
        SortedSet<DocumentKind> missing,
        String origin,
        String payment,
        String remark,
        Timing timing,
        StruckShown struck,
        String previous,
        String digest,
        List<ShownFinding> findings) {

    /** Who wrote it. */
    public record WriterShown(String name, String personId, Office office, String division) {}

    /** A source document: a scan with its digest, or where the paper lies. */
    public record OriginalShown(DocumentKind kind, String attachment, String sha256, String place) {}

    /** The entry in whose favour another was struck out. */
    public record StruckShown(EntryKind kind, int year, int number) {}

    static EntryShown of(KeptEntry kept) {
        return of(kept, null, Language.ZH_HANS);
    }

    static EntryShown of(KeptEntry kept, List<Finding> findings, Language language) {
        RegisterEntry entry = kept.entry();
        SortedMap<String, String> content = new TreeMap<>();
        entry.fields().forEach((key, text) -> content.put(key, Commitment.shown(text)));
        return new EntryShown(
                entry.book().village().digits(),
                entry.book().type().code(),
                entry.book().year(),
                entry.number(),
                entry.kind(),
                entry.happenedOn(),
                entry.knownOn().orElse(null),
                entry.recordedOn(),
                new WriterShown(
                        entry.writer().name().text(),
                        entry.writer().person().text(),
                        entry.writer().office(),
                        entry.writer().division().digits()),
                entry.checkedBy(),
                entry.source(),
                entry.refersTo() == 0 ? null : entry.refersTo(),
                entry.concernsYear() == 0 ? null : entry.concernsYear(),
                entry.reason(),
                content,
                entry.originals().stream()
                        .map(original -> new OriginalShown(
                                original.kind(),
                                original.attachment().orElse(null),
                                original.sha256().orElse(null),
                                original.place().map(PaperPlace::toString).orElse(null)))
                        .toList(),
                entry.missing(),
                entry.origin(),
                entry.payment(),
                entry.remark(),
                kept.timing(),
                kept.struck()
                        .map(by -> new StruckShown(by.kind(), by.book().year(), by.number()))
                        .orElse(null),
                entry.previous(),
                entry.digest(),
                findings == null
                        ? null
                        : findings.stream()
                                .map(finding -> ShownFinding.of(finding, language))
                                .toList());
    }
}
