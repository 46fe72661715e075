package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.attachment.AttachmentProof;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.ChainFault;

/** Proves one book of a round, with the documents that its entries rest on, and keeps what was found; it looks at nobody's rights. */
@ApplicationScoped
public class BookRound {

    /** How many places were not what was written. */
    public record Proved(int entries, int faults, int documents) {}

    @Inject
    private JdbcBooks books;

    @Inject
    private JdbcProof rows;

    @Inject
    private JdbcFaults found;

    @Inject
    private AttachmentProof documents;

    @Inject
    private Clock clock;

    /** Returns every book of an area that there is, was proved once, or has entries. */
    @Transactional
    public List<BookId> books(Area area) {
        return rows.books(area);
    }

    /** Proves a book; each in a transaction of its own, so that a long round holds nothing up. */
    @Transactional(TxType.REQUIRES_NEW)
    public Proved prove(BookId book) {
        BookHead head = books.find(book).map(KeptBook::head).orElseGet(() -> BookHead.empty(book));
        JdbcProof.Result result = rows.prove(head);
        List<ChainFault> faults = new ArrayList<>(result.faults());
        found.lastWhole(book).flatMap(whole -> since(whole, head)).ifPresent(fault -> {
            if (faults.stream().noneMatch(other -> other.covers(fault.to()))) {
                faults.add(fault);
            }
        });
        List<Integer> altered = result.scans().stream()
                .filter(scan -> !documents.whole(scan.attachment(), scan.sha256()))
                .map(BookScan::number)
                .distinct()
                .toList();
        found.keep(head, faults, altered, BusinessClock.stamp(clock));
        return new Proved(head.lastNumber(), faults.size(), altered.size());
    }

    /** A chain that was written anew is whole in itself, but does not go through the entry at which it was whole before. */
    private Optional<ChainFault> since(BookHead whole, BookHead head) {
        if (whole.lastNumber() > head.lastNumber()) {
            return Optional.of(new ChainFault(ChainFault.Kind.TAIL_CUT, head.lastNumber() + 1, whole.lastNumber()));
        }
        boolean there = whole.lastNumber() == 0
                || rows.digest(whole.book(), whole.lastNumber()).equals(Optional.of(whole.lastDigest()));
        return there
                ? Optional.empty()
                : Optional.of(new ChainFault(ChainFault.Kind.REWRITTEN, whole.lastNumber(), whole.lastNumber()));
    }
}
