package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/**
 * The beginning (启用) of books of a village's year, before there is anything to write into them. A book that was begun is
 * kept (REG-01), even while it is empty; its silent quarters want their nil entries (ARC-02).
 */
public record BookOpening(DivisionCode village, int year, LocalDate on, Writer writer) {

    public BookOpening {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(writer, "writer");
    }

    /**
     * Decides whether the books may be begun: by whoever may write in them, not before their year.
     *
     * @param inPost who is in post in the village on the day, or covers the post
     */
    public Decision<BookOpening> decide(Set<PersonId> inPost) {
        List<Finding> findings = new ArrayList<>();
        if (on.getYear() < year) {
            findings.add(Finding.refusal(
                    RegisterProvisions.TEN_BOOKS,
                    "year-not-begun",
                    new Subject(Subject.Kind.FIELD, "on"),
                    Map.of("year", year, "on", on),
                    on));
        }
        writer.hindrance(village, inPost)
                .ifPresent(code -> findings.add(Finding.refusal(
                        RegisterProvisions.WRITER,
                        code,
                        new Subject(Subject.Kind.FIELD, "writer"),
                        Map.of("name", writer.name(), "on", on),
                        on)));
        return Decision.of(this, findings);
    }
}
