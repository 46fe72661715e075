package org.civilaffairs.app.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.responsibility.Amendment;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.Signature;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.responsibility.Terms;

/** The form on which a town changes a draft's targets, or enters an amendment that both have signed. */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MORE = 3;

    @Inject
    private LetterLists lists;

    @Inject
    private LetterService service;

    @Inject
    private Access access;

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
    private final List<TargetForm> lines = new ArrayList<>();

    /** Opens the targets as they stand, with lines for some more. */
    public void open() {
        KeptLetter kept = lists.find(id);
        access.mustBe(Role.TOWN);
        letter = kept.letter();
        version = kept.version();
        letter.terms().targets().stream().map(TargetForm::new).forEach(lines::add);
        for (int number = 1; lines.size() < letter.terms().targets().size() + MORE; number++) {
            TargetForm another = TargetForm.another(number);
            if (lines.stream().noneMatch(line -> line.getCode().equals(another.getCode()))) {
                lines.add(another);
            }
        }
        form.setBy(user.account().displayName());
        form.setOn(LocalDate.now(clock));
    }

    /** Returns whether both have to sign, since both have signed what stands. */
    public boolean isAmending() {
        return letter.signedOn().isPresent();
    }

    /** Returns the sum of the weights as typed. */
    public BigDecimal getSum() {
        return lines.stream()
                .map(TargetForm::getWeight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Takes the other terms, or says what stands in the way; what was typed stays. */
    public String save() {
        try {
            return say.outcome(
                    () -> service.take(id, wish(terms()), OptionalInt.of(version)),
                    taken -> "/responsibility/one?faces-redirect=true&id=" + id,
                    "responsibility.step.done");
        } catch (IllegalArgumentException noClause) {
            say.failed("responsibility.terms.clause");
            return null;
        }
    }

    private Terms terms() {
        List<Target> targets =
                lines.stream().filter(TargetForm::there).map(TargetForm::target).toList();
        return new Terms(targets, letter.terms().waived());
    }

    private LetterWish wish(Terms terms) {
        if (!isAmending()) {
            return LetterWish.of(LetterEvent.REVISE, form.getOn()).with(terms).because(form.getNote());
        }
        Amendment both = new Amendment(
                terms,
                List.of(
                        new Signature(Office.TOWN, form.getBy(), form.getOn()),
                        new Signature(Office.ASSISTANT, letter.assistant().text(), form.getOn())));
        return new LetterWish(
                LetterEvent.AMEND, form.getOn(), form.getBy(), form.getNote(), form.getDocument(), both, null);
    }

    public StepForm getForm() {
        return form;
    }

    public Letter getLetter() {
        return letter;
    }

    public List<TargetForm> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
