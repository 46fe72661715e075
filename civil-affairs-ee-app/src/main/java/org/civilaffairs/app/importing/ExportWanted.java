package org.civilaffairs.app.importing;

import java.util.Map;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;

/**
 * A book that somebody wants as a workbook.
 *
 * @param whole whether identity numbers and accounts stand there in full; only so it can be taken in again
 */
public record ExportWanted(BookId book, boolean whole) {

    Map<String, String> details() {
        return Map.of(
                "village", book.village().digits(),
                "book", book.type().code(),
                "year", Integer.toString(book.year()),
                "whole", Boolean.toString(whole));
    }

    static ExportWanted of(JobRun run) {
        return new ExportWanted(
                new BookId(
                        DivisionCode.parse(run.detail("village")),
                        RegisterType.find(run.detail("book")).orElseThrow(),
                        Integer.parseInt(run.detail("year"))),
                Boolean.parseBoolean(run.detail("whole")));
    }
}
