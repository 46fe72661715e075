package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.ChainFault;

/** Proves books as they are stored (REG-06). */
@ApplicationScoped
public class RegisterProof {

    /**
     * What a proof of a book found.
     *
     * @param head   what the book's last entry should be
     * @param faults every place where a stored row is not what was written; empty for an intact book
     */
    public record Result(BookHead head, List<ChainFault> faults) {

        /** Tells whether every row is as it was written, none missing, none too many. */
        public boolean intact() {
            return faults.isEmpty();
        }
    }

    @Inject
    private RegisterLists lists;

    @Inject
    private JdbcProof rows;

    /** Reads a whole book, however long, and proves each row, each link and the end. */
    @Transactional
    public Result prove(BookId book) {
        return prove(lists.book(book));
    }

    /** Like {@link #prove(BookId)}, for a book whose last entry is known. */
    Result prove(KeptBook book) {
        return new Result(book.head(), rows.faults(book.head()));
    }
}
