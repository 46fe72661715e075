package org.civilaffairs.app.supervision;

import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;

/** Reads the code in a page's address; one that is none is not found, like one that nobody sees. */
final class DivisionPages {

    private DivisionPages() {}

    static DivisionCode code(String text) {
        try {
            return DivisionCode.parse(text);
        } catch (IllegalArgumentException none) {
            throw Problem.notFound(text);
        }
    }
}
