package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.register.RegisterContent;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.rule.Decision;

/** Writes in the ten books: new entries, corrections, voiding, nil entries; the core decides about each. */
@ApplicationScoped
public class RegisterService {

    static final Role[] WRITERS = {Role.ASSISTANT, Role.TOWN, Role.ADMINISTRATOR};

    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private RegisterLists lists;

    @Inject
    private Posts posts;

    @Inject
    private EntryWishes wishes;

    @Inject
    private EntryWriting writing;

    /**
     * What is done with what was handed in.
     *
     * @param refersTo 0 for no other entry
     * @param before   documents that the entry has already
     */
    private record Act(EntryKind kind, int refersTo, String reason, String origin, List<Original> before) {

        static Act entry() {
            return new Act(EntryKind.ENTRY, 0, "", "", List.of());
        }

        static Act on(EntryKind kind, RegisterEntry referred, String reason) {
            return new Act(kind, referred.number(), reason, kind == EntryKind.VOID ? "" : referred.origin(), List.of());
        }

        Act keeping(List<Original> documents) {
            return new Act(kind, refersTo, reason, origin, documents);
        }
    }

    /** Writes an entry of an event. */
    @Transactional
    public Decision<KeptEntry> append(BookId book, EntryGiven given) {
        mustWrite(book.village());
        return write(book, given, Act.entry());
    }

    /**
     * Puts an entry in the place of another, which stays readable. Where the year of the other is closed, the new one stands in this
     * year's book and names that year.
     */
    @Transactional
    public Decision<KeptEntry> correct(BookId book, int number, EntryGiven given, String reason) {
        mustWrite(book.village());
        return write(
                book,
                given,
                Act.on(EntryKind.CORRECTION, lists.find(book, number).entry(), reason));
    }

    /** Adds source documents that were missing: the same content once more, with them. */
    @Transactional
    public Decision<KeptEntry> supplement(
            BookId book, int number, List<EntryGiven.OriginalGiven> originals, String reason, OnBehalf actor) {
        mustWrite(book.village());
        RegisterEntry referred = lists.find(book, number).entry();
        EntryGiven again = new EntryGiven(
                lists.values(referred),
                referred.happenedOn(),
                referred.knownOn().orElse(null),
                null,
                null,
                referred.checkedBy(),
                originals,
                referred.payment(),
                null,
                referred.remark(),
                actor);
        return write(book, again, Act.on(EntryKind.CORRECTION, referred, reason).keeping(referred.originals()));
    }

    /** Strikes an entry out, with nothing in its place. */
    @Transactional
    public Decision<KeptEntry> strike(BookId book, int number, String reason, EntryGiven given) {
        mustWrite(book.village());
        RegisterEntry referred = lists.find(book, number).entry();
        return write(book, given.on(referred.happenedOn()), Act.on(EntryKind.VOID, referred, reason));
    }

    /** Says that a quarter, 1 to 4, had no event. */
    @Transactional
    public Decision<KeptEntry> nil(BookId book, int quarter, EntryGiven given) {
        mustWrite(book.village());
        LocalDate end = Quarters.end(book.year(), quarter);
        return write(book, given.on(end), new Act(EntryKind.NIL, 0, "", "", List.of()));
    }

    /** Writes what follows from a duty's record, in that record's transaction (REG-07). Whoever calls has asked who may. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Decision<KeptEntry> write(EntryWanted wanted) {
        return kept(wanted.book(), wanted, posts.of(wanted.village(), wanted.recordedOn()));
    }

    private Decision<KeptEntry> write(BookId book, EntryGiven given, Act act) {
        LocalDate recordedOn = wishes.recordedOn(given);
        Post post = posts.of(book.village(), recordedOn);
        Optional<RegisterContent> content = Optional.empty();
        if (act.kind() == EntryKind.ENTRY || act.kind() == EntryKind.CORRECTION) {
            Decision<RegisterContent> read = book.type().read(given.content(), post.policy(), recordedOn);
            if (read.accepted().isEmpty()) {
                return new Decision.Rejected<>(read.findings());
            }
            content = read.accepted();
        }
        boolean closed = act.refersTo() > 0 && !lists.book(book).head().open() && book.year() < recordedOn.getYear();
        EntryWanted wanted = new EntryWanted(
                book.village(),
                book.type(),
                act.kind(),
                given.happenedOn(),
                Optional.ofNullable(given.knownOn()),
                recordedOn,
                content,
                act.refersTo(),
                act.reason(),
                posts.writer(post, given.actor()),
                given.checkedBy(),
                wishes.source(given),
                Stream.concat(act.before().stream(), wishes.originals(given.originals()).stream())
                        .toList(),
                act.origin(),
                given.payment(),
                closed ? book.year() : given.concernsYear(),
                given.remark(),
                content.isPresent() ? wishes.salt() : "");
        return kept(closed ? new BookId(book.village(), book.type(), recordedOn.getYear()) : book, wanted, post);
    }

    private Decision<KeptEntry> kept(BookId book, EntryWanted wanted, Post post) {
        return writing.write(book, wanted, post).map(kept -> {
            String action = "register." + wanted.kind().name().toLowerCase(Locale.ROOT);
            audit.record(Change.of(
                            action,
                            book.village().digits(),
                            book + " " + kept.entry().number())
                    .to(kept.entry().digest())
                    .because(wanted.reason()));
            return kept;
        });
    }

    void mustWrite(DivisionCode village) {
        access.mustAct(village, WRITERS);
        if (village.level() != Level.VILLAGE
                || divisions.all().versions(village).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
    }
}
