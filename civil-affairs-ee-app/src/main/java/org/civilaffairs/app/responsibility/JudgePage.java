package org.civilaffairs.app.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.responsibility.AdjustmentItem;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.Paper;
import org.civilaffairs.core.responsibility.Score;
import org.civilaffairs.core.responsibility.TargetKind;
import org.civilaffairs.core.responsibility.VetoItem;

/** The town's page of one assistant's year: points with a reason for what it judges, points beside the sheet, vetoes with their papers. */
@Named
@ViewScoped
public class JudgePage implements Serializable {

    static final Set<LetterEvent> STEPS = EnumSet.of(LetterEvent.ASSESS, LetterEvent.DECIDE);

    private static final long serialVersionUID = 1L;
    private static final int LINES = 2;

    @Inject
    private AssessmentService assessments;

    @Inject
    private LetterSteps steps;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String id;
    private Standing standing;
    private final List<JudgedForm> judged = new ArrayList<>();
    private final List<BesideForm> beside = new ArrayList<>();
    private final List<BesideForm> vetoes = new ArrayList<>();
    private String opinion = "";
    private String note = "";
    private LocalDate on;

    /** Opens the sheet as it was counted, with what was judged before. */
    public void open() {
        standing = assessments.standing(id);
        access.mustBe(Role.TOWN);
        Assessment before = standing.assessment();
        on = LocalDate.now(clock);
        opinion = before.opinion();
        getLetter().terms().targets().stream()
                .filter(target -> target.kind() == TargetKind.JUDGED)
                .forEach(target ->
                        judged.add(new JudgedForm(target, before.judged().get(target.code()))));
        before.adjustments().forEach(one -> beside.add(BesideForm.of(one)));
        before.vetoes().forEach(one -> vetoes.add(BesideForm.of(one)));
        for (int line = 0; line < LINES; line++) {
            beside.add(new BesideForm(on));
            vetoes.add(new BesideForm(on));
        }
    }

    /** Returns whether the step can be taken now. */
    public boolean isOpen() {
        return !steps.of(getLetter(), STEPS).isEmpty();
    }

    /** Assesses, or answers the objection; what was typed stays where the rules refuse. */
    public String assess() {
        SheetGiven sheet = new SheetGiven(
                judged.stream().filter(JudgedForm::there).map(JudgedForm::given).toList(),
                beside.stream()
                        .filter(BesideForm::there)
                        .map(BesideForm::adjustment)
                        .toList(),
                vetoes.stream().filter(BesideForm::there).map(BesideForm::veto).toList(),
                opinion);
        LetterEvent event = steps.of(getLetter(), STEPS).stream().findFirst().orElse(LetterEvent.ASSESS);
        LetterWish wish = new LetterWish(event, on, "", note, "", Paper.NONE, null);
        return say.outcome(
                () -> assessments.assess(
                        id, wish, sheet, OptionalInt.of(standing.kept().version())),
                taken -> "/responsibility/score?faces-redirect=true&id=" + id,
                "responsibility.assessed");
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

    public List<JudgedForm> getJudged() {
        return judged;
    }

    public List<BesideForm> getBeside() {
        return beside;
    }

    public List<BesideForm> getVetoes() {
        return vetoes;
    }

    public AdjustmentItem[] getAdjustmentItems() {
        return AdjustmentItem.values();
    }

    public VetoItem[] getVetoItems() {
        return VetoItem.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion == null ? "" : opinion;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
