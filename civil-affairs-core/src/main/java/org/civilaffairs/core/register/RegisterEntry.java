package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.internal.Digests;

/**
 * One entry as it stands in its book, for good. Its digest covers all of it and the digest of the entry before (REG-06);
 * {@link #canonical} is the documented form that the digest is made of.
 *
 * @param number from 1 in each book, without gaps
 * @param knownOn the day on which it became known, in book 2
 * @param checkedBy blank for nobody
 * @param refersTo the number of the entry corrected or voided; 0 for none
 * @param concernsYear the year of a late fact whose own book is closed; 0 for none
 * @param fields public text by column key: canonical, a {@link Commitment} where the column is sensitive
 * @param missing source documents that the book demands and that were not there when it was written (REG-04)
 * @param previous the digest of the entry before, or of the book's heading
 * @param digest the digest that was stored; {@link #intact} tells whether it fits
 */
public record RegisterEntry(
        BookId book,
        int number,
        EntryKind kind,
        LocalDate happenedOn,
        Optional<LocalDate> knownOn,
        LocalDate recordedOn,
        Writer writer,
        String checkedBy,
        EntrySource source,
        int refersTo,
        int concernsYear,
        String reason,
        SortedMap<String, String> fields,
        List<Original> originals,
        SortedSet<DocumentKind> missing,
        String origin,
        String payment,
        String remark,
        String previous,
        String digest) {

    public RegisterEntry {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(happenedOn, "happenedOn");
        Objects.requireNonNull(recordedOn, "recordedOn");
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(digest, "digest");
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        originals = List.copyOf(originals);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** Returns the entry that a wish makes after the last one of its book, with its content's values by column key. */
    static RegisterEntry after(BookHead head, EntryWanted wanted, Map<String, String> values) {
        SortedMap<String, String> fields = new TreeMap<>();
        values.forEach((key, value) -> {
            Column column = head.book().type().key(key);
            fields.put(key, column.sensitive() ? Commitment.of(wanted.salt(), column, value) : value);
        });
        RegisterEntry open = new RegisterEntry(
                head.book(),
                head.lastNumber() + 1,
                wanted.kind(),
                wanted.happenedOn(),
                wanted.knownOn(),
                wanted.recordedOn(),
                wanted.writer(),
                wanted.checkedBy(),
                wanted.source(),
                wanted.refersTo(),
                wanted.concernsYear(),
                wanted.reason(),
                fields,
                wanted.originals(),
                new TreeSet<>(wanted.missing()),
                wanted.origin(),
                wanted.payment(),
                wanted.remark(),
                head.lastDigest(),
                "");
        return open.closedBy(Digests.of(open.canonical()));
    }

    private RegisterEntry closedBy(String sum) {
        return new RegisterEntry(
                book,
                number,
                kind,
                happenedOn,
                knownOn,
                recordedOn,
                writer,
                checkedBy,
                source,
                refersTo,
                concernsYear,
                reason,
                fields,
                originals,
                missing,
                origin,
                payment,
                remark,
                previous,
                sum);
    }

    /** Returns the canonical form: lines {@code name: value} in a fixed order, as the package describes it. */
    public String canonical() {
        return CanonicalForm.of(this);
    }

    /**
     * Returns the entry that a canonical form tells.
     *
     * @throws IllegalArgumentException when the text is no canonical form
     */
    public static RegisterEntry parse(String canonical, String digest) {
        return CanonicalForm.parse(canonical, digest);
    }

    /** Returns whether the stored digest is that of the canonical form. */
    public boolean intact() {
        return Digests.of(canonical()).equals(digest);
    }

    /** Returns the head of the book once this is its last entry. */
    public BookHead head() {
        return new BookHead(book, number, digest, true);
    }

    /** Returns what the chain sees of this entry. */
    public Chain.Link link() {
        return new Chain.Link(Optional.of(book), number, previous, Digests.of(canonical()), digest);
    }

    boolean death() {
        return book.type() == RegisterType.HARDSHIP_CHANGE && "03".equals(fields.get("changeKind"));
    }

    /** Returns the kinds of documents that the entry has. */
    public Set<DocumentKind> documents() {
        Set<DocumentKind> kinds = new TreeSet<>();
        originals.forEach(original -> kinds.add(original.kind()));
        return kinds;
    }
}
