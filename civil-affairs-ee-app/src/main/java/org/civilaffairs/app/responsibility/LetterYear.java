package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;

/** The place and the year that a page of letters is about: what its address names, or the visitor's own and this one. */
@RequestScoped
class LetterYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    int year(int asked) {
        if (asked == 0) {
            return LocalDate.now(clock).getYear();
        }
        if (asked < FIRST || asked > LAST) {
            throw Problem.notFound(Integer.toString(asked));
        }
        return asked;
    }

    String division(String asked) {
        if (asked != null && !asked.isEmpty()) {
            return DivisionPath.code(asked).digits();
        }
        return user.area()
                .division()
                .orElseGet(() -> divisions.on(LocalDate.now(clock)).districts().stream()
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound(""))
                        .code())
                .digits();
    }

    /** Returns the towns of a district as they are today. */
    List<Division> towns(DivisionCode district) {
        return divisions.on(LocalDate.now(clock)).townsOf(district);
    }

    /** Returns the name of a town on the day of the list. */
    String name(DivisionCode code) {
        return divisions.on(LocalDate.now(clock)).find(code).map(Division::name).orElse(code.digits());
    }
}
