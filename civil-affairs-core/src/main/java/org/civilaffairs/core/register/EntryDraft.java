package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;

/** What somebody wants to write while it is put together; it never leaves {@link EntryWanted}. */
final class EntryDraft {

    private final DivisionCode village;
    private final RegisterType type;
    private final EntryKind kind;
    private final LocalDate happenedOn;
    private final Writer writer;
    Optional<LocalDate> knownOn = Optional.empty();
    LocalDate recordedOn;
    Optional<RegisterContent> content = Optional.empty();
    int refersTo;
    String reason = "";
    String checkedBy = "";
    EntrySource source = EntrySource.ELECTRONIC;
    List<Original> originals = List.of();
    String origin = "";
    String payment = "";
    int concernsYear;
    String remark = "";
    String salt = "";

    EntryDraft(DivisionCode village, RegisterType type, EntryKind kind, LocalDate happenedOn, Writer writer) {
        this.village = village;
        this.type = type;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.recordedOn = happenedOn;
        this.writer = writer;
    }

    EntryDraft(EntryWanted wanted) {
        this(wanted.village(), wanted.type(), wanted.kind(), wanted.happenedOn(), wanted.writer());
        knownOn = wanted.knownOn();
        recordedOn = wanted.recordedOn();
        content = wanted.content();
        refersTo = wanted.refersTo();
        reason = wanted.reason();
        checkedBy = wanted.checkedBy();
        source = wanted.source();
        originals = wanted.originals();
        origin = wanted.origin();
        payment = wanted.payment();
        concernsYear = wanted.concernsYear();
        remark = wanted.remark();
        salt = wanted.salt();
    }

    EntryWanted wanted() {
        return new EntryWanted(
                village,
                type,
                kind,
                happenedOn,
                knownOn,
                recordedOn,
                content,
                refersTo,
                reason,
                writer,
                checkedBy,
                source,
                originals,
                origin,
                payment,
                concernsYear,
                remark,
                salt);
    }
}
