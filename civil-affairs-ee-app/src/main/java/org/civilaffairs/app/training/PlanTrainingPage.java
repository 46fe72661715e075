package org.civilaffairs.app.training;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.training.TrainingForm;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingPlan;

/** The form on which a town or the bureau plans a training, alone or with other towns. */
@Named
@ViewScoped
public class PlanTrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingService service;

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private TrainingForm form = TrainingForm.MEETING_AS_TRAINING;
    private String otherForm = "";
    private String topic;
    private LocalDate plannedOn;
    private BigDecimal hours = BigDecimal.valueOf(3);
    private String[] together = {};

    @PostConstruct
    void start() {
        plannedOn = LocalDate.now(clock);
    }

    /** Opens the form for those who plan. */
    public void open() {
        access.mustBe(Role.TOWN, Role.BUREAU);
    }

    /** Returns the other towns of the district, with which a town may hold the training. */
    public List<Division> getNeighbours() {
        DivisionCode own = user.area().division().orElseThrow();
        return user.role() == Role.TOWN
                ? divisions.on(LocalDate.now(clock)).townsOf(own.district()).stream()
                        .filter(town -> !town.code().equals(own))
                        .toList()
                : List.of();
    }

    /** Plans the training, or says everything that stands in the way; what was typed stays. */
    public String plan() {
        if (form == TrainingForm.OTHER == otherForm.isBlank()) {
            say.error("otherForm", "training.otherForm.wrong");
            return null;
        }
        TreeSet<DivisionCode> organisers = new TreeSet<>();
        organisers.add(user.area().division().orElseThrow());
        for (String code : together) {
            organisers.add(DivisionCode.parse(code));
        }
        TrainingKind kind = user.role() == Role.TOWN ? TrainingKind.ROUTINE : TrainingKind.PROFESSIONAL;
        TrainingPlan plan = new TrainingPlan(kind, form, otherForm, organisers, topic, plannedOn, hours);
        return say.outcome(
                () -> service.plan(plan, LocalDate.now(clock), null),
                planned -> "/training/one?faces-redirect=true&id="
                        + planned.training().id(),
                "training.planned");
    }

    public TrainingForm[] getForms() {
        return TrainingForm.values();
    }

    public TrainingForm getForm() {
        return form;
    }

    public void setForm(TrainingForm form) {
        this.form = form;
    }

    public String getOtherForm() {
        return otherForm;
    }

    public void setOtherForm(String otherForm) {
        this.otherForm = otherForm == null ? "" : otherForm;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public String[] getTogether() {
        return together.clone();
    }

    public void setTogether(String[] together) {
        this.together = together == null ? new String[0] : together.clone();
    }
}
