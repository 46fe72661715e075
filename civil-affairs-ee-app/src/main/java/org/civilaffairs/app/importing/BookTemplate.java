package org.civilaffairs.app.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;

/** The empty workbook of a book, with what helps to fill it in. */
@ApplicationScoped
public class BookTemplate {

    /** The media type of workbooks. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private SheetWords words;

    /** Returns the name of the file. */
    public String name(RegisterType type, Language language) {
        return words.of(language, "importing.template", type.title(language)) + ".xlsx";
    }

    /** Writes it; there is nothing in it that not everybody may see. */
    public void write(RegisterType type, Language language, OutputStream to) throws IOException {
        write(type, language, words, to);
    }

    static void write(RegisterType type, Language language, SheetWords words, OutputStream to) throws IOException {
        new BookSheet(new WorkbookWriter(to), type, language, words, List.of()).close();
    }
}
