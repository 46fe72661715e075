package org.civilaffairs.app.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.Paper;

/** One letter as the document that it is, with what may be done next. */
@Named
@ViewScoped
public class LetterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Steps that need no more than a day, a name, a reason and a number; the others have pages of their own. */
    private static final Set<LetterEvent> PLAIN = EnumSet.of(
            LetterEvent.AGREE,
            LetterEvent.SIGN_BY_TOWN,
            LetterEvent.SIGN_BY_ASSISTANT,
            LetterEvent.TAKE_EFFECT,
            LetterEvent.WITHDRAW,
            LetterEvent.MID_YEAR_CHECK,
            LetterEvent.TERMINATE);

    @Inject
    private LetterLists lists;

    @Inject
    private LetterService service;

    @Inject
    private LetterSteps steps;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private final StepForm form = new StepForm();
    private String id;
    private Letter letter;
    private int version;
    private LetterEvent event;

    /** Loads the letter; 404 where the visitor does not see it. */
    public void open() {
        KeptLetter kept = lists.find(id);
        letter = kept.letter();
        version = kept.version();
        form.setOn(LocalDate.now(clock));
        event = getEvents().stream()
                .filter(next -> next != LetterEvent.WITHDRAW && next != LetterEvent.TERMINATE)
                .findFirst()
                .orElse(null);
        form.setBy(user.role() == Role.TOWN ? user.account().displayName() : "");
    }

    /** Returns the plain steps that the visitor's office may take next, by the table of the life cycle. */
    public List<LetterEvent> getEvents() {
        return steps.of(letter, PLAIN);
    }

    /** Returns whether the visitor may change a draft. */
    public boolean isRevising() {
        return steps.may(letter, LetterEvent.REVISE);
    }

    /** Returns whether the visitor may enter an amendment that both have signed. */
    public boolean isAmending() {
        return user.role() == Role.TOWN && steps.may(letter, LetterEvent.AMEND);
    }

    /** Returns whether somebody signs by name in the step chosen. */
    public boolean isTown() {
        return user.role() == Role.TOWN;
    }

    /** Returns the amendments with what each changed. */
    public List<TermsChange.Amended> getAmendments() {
        return TermsChange.amendments(letter.history());
    }

    /** Returns the tone of the letter's state. */
    public String getTone() {
        return tone(letter);
    }

    static String tone(Letter letter) {
        if (letter.state() == LetterState.WITHDRAWN) {
            return "plain";
        }
        return letter.signedOn().isPresent() ? "good" : "open";
    }

    /** Takes the step, or says what stands in its way. */
    public String take() {
        LetterWish wish = new LetterWish(
                event,
                form.getOn(),
                event == LetterEvent.SIGN_BY_TOWN ? form.getBy() : "",
                form.getNote(),
                form.getDocument(),
                Paper.NONE,
                null);
        return say.outcome(
                () -> service.take(id, wish, OptionalInt.of(version)),
                taken -> "/responsibility/one?faces-redirect=true&id=" + id,
                "responsibility.step.done");
    }

    public StepForm getForm() {
        return form;
    }

    public Letter getLetter() {
        return letter;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LetterEvent getEvent() {
        return event;
    }

    public void setEvent(LetterEvent event) {
        this.event = event;
    }
}
