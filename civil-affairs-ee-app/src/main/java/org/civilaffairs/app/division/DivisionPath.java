package org.civilaffairs.app.division;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Crumb;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionTree;

/** The way from the district down to a division, for the head of a page; it shows nothing above what the visitor sees. */
@Named
@RequestScoped
public class DivisionPath {

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private DivisionTree today;

    /** Returns the code in a page's address; one that is none is not found, like one that nobody sees. */
    public static DivisionCode code(String text) {
        try {
            return DivisionCode.parse(text);
        } catch (IllegalArgumentException none) {
            throw Problem.notFound(text);
        }
    }

    /** Returns the steps down to the division of a code, as they are called today. */
    public List<Crumb> of(String code) {
        var tree = today();
        return Stream.of(6, 9, 12)
                .filter(digits -> digits <= code.length())
                .map(digits -> code.substring(0, digits))
                .filter(access::sees)
                .flatMap(step -> tree.find(new DivisionCode(step)).stream())
                .map(step -> new Crumb(step.name(), "/division/index?code=" + step.code()))
                .toList();
    }

    /** Returns the names of the visitor's area of responsibility, from the district down; empty for the whole installation. */
    public List<String> getArea() {
        return user.isKnown() ? names(user.area().toString()) : List.of();
    }

    /** Returns the name of the visitor's area of responsibility. */
    public String getAreaName() {
        var names = getArea();
        return names.isEmpty() ? texts.get("web.area.whole") : names.get(names.size() - 1);
    }

    /** Returns what a division is called today, or its code where it no longer stands. */
    public String nameOf(Object code) {
        var digits = String.valueOf(code);
        return today().find(new DivisionCode(digits)).map(Division::name).orElse(digits);
    }

    /** A page names many divisions, so the tree is asked for once in a request. */
    private DivisionTree today() {
        if (today == null) {
            today = divisions.on(LocalDate.now(clock));
        }
        return today;
    }

    private List<String> names(String code) {
        var tree = today();
        return Stream.of(6, 9, 12)
                .filter(digits -> digits <= code.length())
                .flatMap(digits -> tree.find(new DivisionCode(code.substring(0, digits))).stream())
                .map(Division::name)
                .toList();
    }
}
