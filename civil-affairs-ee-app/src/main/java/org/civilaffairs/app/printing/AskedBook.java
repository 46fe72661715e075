package org.civilaffairs.app.printing;

import jakarta.servlet.http.HttpServletRequest;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.register.BookId;

/** The book that a page's button names. */
final class AskedBook {

    private AskedBook() {}

    /** Returns the book; what can't be one does not exist. */
    static BookId of(HttpServletRequest request) {
        String address = String.join(
                " ", request.getParameter("village"), request.getParameter("book"), request.getParameter("year"));
        try {
            return BookId.find(address).orElseThrow(() -> Problem.notFound(address));
        } catch (IllegalArgumentException noSuchYear) {
            throw Problem.notFound(address);
        }
    }
}
