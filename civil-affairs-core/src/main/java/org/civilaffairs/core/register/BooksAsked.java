package org.civilaffairs.core.register;

import java.util.Objects;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/**
 * How many villages of a town have begun their books here while nobody has said from which day all are asked
 * for them.
 *
 * @param name the name of the town
 * @param begun how many have a book, an office or a cabinet
 * @param unasked how many have nothing, and no day from which they are asked
 */
public record BooksAsked(DivisionCode town, String name, long begun, long unasked, Policy policy) {

    /**
     * REG-01, clause 5.3: books that are on paper only are not known here, so that nothing can be said of villages without any
     * before the department has set the day; that much is said.
     */
    public static final Rule<BooksAsked> RULE = Rule.of(RegisterProvisions.TEN_BOOKS, (asked, verdict) -> {
        if (asked.unasked() == 0) {
            verdict.notApplicable();
            return;
        }
        verdict.undetermined(
                        "not-asked",
                        new Subject(Subject.Kind.DIVISION, asked.town().digits()))
                .fact("name", asked.name())
                .fact("begun", asked.begun())
                .fact("villages", asked.begun() + asked.unasked())
                .fact("unasked", asked.unasked())
                .using(asked.policy().use(Parameters.KEPT_FROM))
                .report();
    });

    public BooksAsked {
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
    }
}
