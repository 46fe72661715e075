package org.civilaffairs.app.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.register.KeptBook;
import org.civilaffairs.app.register.RegisterLists;
import org.civilaffairs.core.register.BookFile;
import org.civilaffairs.core.register.BookId;

/** Writes a book as the file that anybody checks without this application (REG-06). It tells no identity numbers. */
@ApplicationScoped
public class BookFileService {

    @Inject
    private RegisterLists lists;

    @Inject
    private Audit audit;

    /** Looks at who asks, and where the book ends now; what is written afterwards will not be in the file. */
    @Transactional
    public KeptBook begin(BookId book) {
        KeptBook kept = lists.book(book);
        audit.record(Change.of("register.export", book.village().digits(), book.toString())
                .to(kept.head().lastDigest()));
        return kept;
    }

    /** Writes the book, entry by entry. */
    public void write(KeptBook book, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(BookFile.heading(book.id()));
        var entries = KeptEntries.of(lists, book);
        while (entries.hasNext()) {
            out.write(BookFile.block(entries.next().entry()));
        }
        out.write(BookFile.ending(book.head()));
        out.flush();
    }

    /** Returns the name of the file. */
    public static String fileName(BookId book) {
        return book.toString().replace(' ', '-') + ".txt";
    }
}
