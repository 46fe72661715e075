package org.civilaffairs.app.register;

import jakarta.ws.rs.PathParam;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;

/** The address of a book: its village, one of R01 to R10, and its year. */
public class BookAddress {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @PathParam("code")
    private DivisionCode code;

    @PathParam("book")
    private RegisterType book;

    @PathParam("year")
    private int year;

    /** Returns the book; what can't be one does not exist. */
    public BookId id() {
        return id(code, book, year);
    }

    /** Returns the book of a village, kind and year; what can't be one does not exist. */
    public static BookId id(DivisionCode village, RegisterType type, int year) {
        if (village.level() != Level.VILLAGE || year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.notFound(village + " " + type.code() + " " + year);
        }
        return new BookId(village, type, year);
    }
}
