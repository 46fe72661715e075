package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.core.register.BookFile;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.ChainFault;

/** Proves books as they are stored (REG-06), and writes them as files that anybody proves without the application. */
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

    @Inject
    private Audit audit;

    /** Reads a whole book, however long, and proves each row, each link and the end. */
    @Transactional
    public Result prove(BookId book) {
        return prove(lists.book(book));
    }

    /** Like {@link #prove(BookId)}, for a book whose last entry is known. */
    Result prove(KeptBook book) {
        return new Result(book.head(), rows.faults(book.head()));
    }

    /** Writes a whole book as a file, row by row. */
    @Transactional
    public void write(BookId book, Writer out) {
        BookHead head = lists.book(book).head();
        audit.record(Change.of("register.export", book.village().digits(), book.toString())
                .to(head.lastDigest()));
        put(out, BookFile.heading(book));
        // As they are stored: a row that was altered must show in the file too.
        rows.stream(head, row -> put(out, row.block()));
        put(out, BookFile.ending(head));
    }

    private static void put(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
