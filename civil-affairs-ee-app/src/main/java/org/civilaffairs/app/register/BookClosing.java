package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.ChainFault;

/** What the archive needs to close a book, in its own transaction; whoever calls has asked who may. */
@ApplicationScoped
public class BookClosing {

    @Inject
    private JdbcBooks books;

    @Inject
    private RegisterProof proof;

    /** Returns the book, in which nobody else writes before the transaction ends; one without entries is opened that day. */
    @Transactional(TxType.MANDATORY)
    public KeptBook lock(BookId book, LocalDate day) {
        return books.lock(book, day);
    }

    /** Returns every place where a locked book's rows are not what was written. */
    @Transactional(TxType.MANDATORY)
    public List<ChainFault> faults(KeptBook book) {
        return proof.prove(book).faults();
    }

    /** Closes a locked book: it takes no more entries. */
    @Transactional(TxType.MANDATORY)
    public void close(KeptBook book, LocalDate day) {
        books.keep(new KeptBook(book.head().closed(), book.opened(), Optional.of(day), book.figures()));
    }

    /** Lets go of a locked book that is not closed after all. */
    @Transactional(TxType.MANDATORY)
    public void leave(KeptBook book) {
        books.forgetIfEmpty(book);
    }
}
