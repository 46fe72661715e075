package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.core.lifecycle.Office;
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
        Office office =
                switch (user.role()) {
                    case ASSISTANT -> Office.ASSISTANT;
                    case TOWN -> Office.TOWN;
                    case BUREAU -> Office.DISTRICT;
                    case VILLAGE_COMMITTEES, INSPECTOR, ADMINISTRATOR -> null;
                };
        return LetterLifeCycle.TABLE
                .find(letter.state(), event)
                .filter(row -> row.who().contains(office))
                .isPresent();
    }
}
