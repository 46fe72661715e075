package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterLifeCycle;

/** Which steps of a letter the visitor's office may take next, by the table of the life cycle. */
@RequestScoped
class LetterSteps {

    @Inject
    private CurrentUser user;

    List<LetterEvent> of(Letter letter, Collection<LetterEvent> among) {
        return among.stream().filter(event -> may(letter, event)).toList();
    }

    boolean may(Letter letter, LetterEvent event) {
        return LetterLifeCycle.TABLE
                .find(letter.state(), event)
                .filter(row -> user.role().office().filter(row.who()::contains).isPresent())
                .isPresent();
    }
}
