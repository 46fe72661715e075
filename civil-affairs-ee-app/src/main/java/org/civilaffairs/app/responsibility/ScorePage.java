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
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Confirmation;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.Paper;
import org.civilaffairs.core.responsibility.Score;

/** One assistant's score: each target's points with what they rest on and what would raise them, and the steps up to the filing. */
@Named
@ViewScoped
public class ScorePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<LetterEvent> STEPS = EnumSet.of(
            LetterEvent.SELF_ASSESS,
            LetterEvent.ACKNOWLEDGE,
            LetterEvent.OBJECT,
            LetterEvent.CONFIRM,
            LetterEvent.FILE);

    @Inject
    private AssessmentService assessments;

    @Inject
    private LetterService service;

    @Inject
    private LetterSteps steps;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private final StepForm form = new StepForm();
    private String id;
    private Standing standing;
    private LetterEvent event;
    private Grade grade;

    /** Loads the score; 404 where the visitor does not see the letter. */
    public void open() {
        standing = assessments.standing(id);
        form.setOn(LocalDate.now(clock));
        event = getEvents().stream().findFirst().orElse(null);
        grade = getScore().grade().orElse(null);
    }

    /** Returns the steps that the visitor's office may take next. */
    public List<LetterEvent> getEvents() {
        return steps.of(getLetter(), STEPS);
    }

    /** Returns whether the visitor assesses, or answers an objection. */
    public boolean isJudging() {
        return !steps.of(getLetter(), JudgePage.STEPS).isEmpty();
    }

    /** Returns whether a grade has to be confirmed, which is a human act. */
    public boolean isConfirming() {
        return getEvents().contains(LetterEvent.CONFIRM);
    }

    /** Returns the grades that may be confirmed: the figure's own, or the one below where the quota is full. */
    public List<Grade> getGrades() {
        return getScore()
                .grade()
                .map(own -> own == Grade.EXCELLENT ? List.of(own, Grade.QUALIFIED) : List.of(own))
                .orElse(List.of());
    }

    /** Takes the step, or says what stands in its way. */
    public String take() {
        Paper paper = event == LetterEvent.CONFIRM && grade != null ? new Confirmation(grade) : Paper.NONE;
        LetterWish wish = new LetterWish(event, form.getOn(), "", form.getNote(), form.getDocument(), paper, null);
        return say.outcome(
                () -> service.take(id, wish, OptionalInt.of(standing.kept().version())),
                taken -> "/responsibility/score?faces-redirect=true&id=" + id,
                "responsibility.step.done");
    }

    public Standing getStanding() {
        return standing;
    }

    public StepForm getForm() {
        return form;
    }

    public Letter getLetter() {
        return standing.kept().letter();
    }

    public Assessment getAssessment() {
        return standing.assessment();
    }

    public Score getScore() {
        return standing.assessment().score();
    }

    /** Returns whether nothing changes any more. */
    public boolean isFinal() {
        return getLetter().state() == LetterState.FILED;
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

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }
}
