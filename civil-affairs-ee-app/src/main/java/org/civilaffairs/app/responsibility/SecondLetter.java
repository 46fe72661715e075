package org.civilaffairs.app.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.ResponsibilityProvisions;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/** Somebody else drafted the same assistant's letter a moment before: the loser gets the finding that the rule would have made. */
final class SecondLetter {

    private SecondLetter() {}

    static RuntimeException of(RuntimeException failure, Letter wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("letter_standing")) {
                return Problem.conflict(List.of(Finding.refusal(
                        ResponsibilityProvisions.SIGNED,
                        "second-letter",
                        new Subject(Subject.Kind.LETTER, wanted.id()),
                        Map.of("name", wanted.name(), "year", wanted.year(), "village", wanted.village()),
                        wanted.history().get(0).on())));
            }
        }
        return failure;
    }
}
