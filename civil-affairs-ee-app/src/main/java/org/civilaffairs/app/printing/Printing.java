package org.civilaffairs.app.printing;

import org.civilaffairs.app.register.KeptBook;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Language;

/** A book about to be printed, as it stood when somebody asked for it. */
public final class Printing {

    private final KeptBook kept;
    private final PrintedBook cover;
    private final Language language;

    Printing(KeptBook kept, PrintedBook cover, Language language) {
        this.kept = kept;
        this.cover = cover;
        this.language = language;
    }

    /** Returns which book it is. */
    public BookId book() {
        return kept.id();
    }

    /** Returns how many entries it has. */
    public int entries() {
        return kept.head().lastNumber();
    }

    /** Returns the name of the file. */
    public String fileName() {
        return fileName(book());
    }

    KeptBook kept() {
        return kept;
    }

    PrintedBook cover() {
        return cover;
    }

    Language language() {
        return language;
    }

    static String fileName(BookId book) {
        return book.village() + "-" + book.year() + "-" + book.type().title(Language.ZH_HANS, book.village()) + ".pdf";
    }
}
