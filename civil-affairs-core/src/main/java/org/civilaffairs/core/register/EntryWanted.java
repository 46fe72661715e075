package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.civilaffairs.core.division.DivisionCode;

/**
 * What somebody wants to write into a book. {@link #of}, {@link #correction}, {@link #voiding} and {@link #nil} make
 * it; the {@code with…} methods add what it may have beside.
 *
 * @param happenedOn the day of the event; of a nil entry the last day of the quarter
 * @param knownOn the day on which it became known, where the clock of book 2 starts; empty in other books
 * @param content empty for an entry that voids, and for a nil entry
 * @param refersTo the number of the entry corrected or voided; 0 for none
 * @param reason why it is corrected or voided; blank for others
 * @param checkedBy who checked or witnessed it; blank for nobody
 * @param origin the duty's record that wrote the entry (REG-07); blank where it was typed
 * @param payment the identifier of the money or goods that have their home in this entry (REG-08); blank for none
 * @param concernsYear the year of a late fact, or of the entry referred to, when that year's book is closed; else 0
 * @param salt 16 random bytes in hexadecimal, kept with the true values; blank where no value is sensitive
 */
public record EntryWanted(
        DivisionCode village,
        RegisterType type,
        EntryKind kind,
        LocalDate happenedOn,
        Optional<LocalDate> knownOn,
        LocalDate recordedOn,
        Optional<RegisterContent> content,
        int refersTo,
        String reason,
        Writer writer,
        String checkedBy,
        EntrySource source,
        List<Original> originals,
        String origin,
        String payment,
        int concernsYear,
        String remark,
        String salt) {

    public EntryWanted {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(happenedOn, "happenedOn");
        Objects.requireNonNull(recordedOn, "recordedOn");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(source, "source");
        originals = List.copyOf(originals);
        reason = Texts.line(reason);
        checkedBy = Texts.line(checkedBy);
        remark = Texts.lines(remark);
        boolean speaks = kind == EntryKind.ENTRY || kind == EntryKind.CORRECTION;
        if (speaks != content.isPresent()) {
            throw new IllegalArgumentException("An entry and a correction have content, others none: " + kind);
        }
        boolean refers = kind == EntryKind.CORRECTION || kind == EntryKind.VOID;
        if (refers ? refersTo < 1 : refersTo != 0) {
            throw new IllegalArgumentException(
                    "A correction or a voiding entry names another, others none: " + refersTo);
        }
    }

    /** Returns an entry of an event, recorded on the day on which it happened. */
    public static EntryWanted of(
            DivisionCode village, RegisterContent content, LocalDate happenedOn, Writer writer, String salt) {
        EntryDraft draft = new EntryDraft(village, content.type(), EntryKind.ENTRY, happenedOn, writer);
        draft.content = Optional.of(content);
        draft.salt = salt;
        return draft.wanted();
    }

    /** Returns an entry that takes the place of another; {@code happenedOn} is the day of the event as it is now told. */
    public static EntryWanted correction(
            DivisionCode village,
            RegisterContent content,
            LocalDate happenedOn,
            int refersTo,
            String reason,
            Writer writer,
            String salt) {
        EntryDraft draft = new EntryDraft(village, content.type(), EntryKind.CORRECTION, happenedOn, writer);
        draft.content = Optional.of(content);
        draft.refersTo = refersTo;
        draft.reason = reason;
        draft.salt = salt;
        return draft.wanted();
    }

    /** Returns an entry that strikes another out; it bears the day of the event that the other tells. */
    public static EntryWanted voiding(
            DivisionCode village, RegisterType type, LocalDate happenedOn, int refersTo, String reason, Writer writer) {
        EntryDraft draft = new EntryDraft(village, type, EntryKind.VOID, happenedOn, writer);
        draft.refersTo = refersTo;
        draft.reason = reason;
        return draft.wanted();
    }

    /** Returns an entry that says that a quarter, 1 to 4, had no event. */
    public static EntryWanted nil(DivisionCode village, RegisterType type, int year, int quarter, Writer writer) {
        return new EntryDraft(village, type, EntryKind.NIL, Quarters.end(year, quarter), writer).wanted();
    }

    private EntryWanted but(Consumer<EntryDraft> change) {
        EntryDraft draft = new EntryDraft(this);
        change.accept(draft);
        return draft.wanted();
    }

    /** Returns this as something recorded on another day, from a source. */
    public EntryWanted recorded(LocalDate day, EntrySource from) {
        return but(draft -> {
            draft.recordedOn = day;
            draft.source = from;
        });
    }

    /** Returns this as something that became known on a day. */
    public EntryWanted known(LocalDate day) {
        return but(draft -> draft.knownOn = Optional.of(day));
    }

    /** Returns this with its source documents. */
    public EntryWanted with(List<Original> documents) {
        return but(draft -> draft.originals = documents);
    }

    /** Returns this as written by a duty's record, and as the home of its money or goods. */
    public EntryWanted from(String duty, String money) {
        return but(draft -> {
            draft.origin = duty;
            draft.payment = money;
        });
    }

    /** Returns this as something about a year whose book is closed. */
    public EntryWanted concerning(int year) {
        return but(draft -> draft.concernsYear = year);
    }

    /** Returns this with who checked it and a remark. */
    public EntryWanted checked(String by, String note) {
        return but(draft -> {
            draft.checkedBy = by;
            draft.remark = note;
        });
    }

    /** Returns this with content that says what was worked out, too. */
    EntryWanted saying(RegisterContent complete) {
        return but(draft -> draft.content = Optional.of(complete));
    }

    /** Returns the book that it belongs into: that of the event's year, or of the year of writing for a late fact. */
    public BookId book() {
        return new BookId(village, type, concernsYear == 0 ? happenedOn.getYear() : recordedOn.getYear());
    }

    /** Returns the day on which the clock starts. */
    LocalDate clockStart() {
        return knownOn.orElse(happenedOn);
    }

    /** Returns the source documents that the book demands and the entry lacks (REG-04). */
    public Set<DocumentKind> missing() {
        Set<DocumentKind> missing = EnumSet.noneOf(DocumentKind.class);
        content.ifPresent(said -> missing.addAll(said.originals()));
        originals.forEach(original -> missing.remove(original.kind()));
        return missing;
    }

    boolean death() {
        return content.filter(said -> said instanceof HardshipChangeContent change && change.death())
                .isPresent();
    }
}
