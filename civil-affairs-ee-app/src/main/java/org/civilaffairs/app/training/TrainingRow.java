package org.civilaffairs.app.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.training.Attendance;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingForm;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingPlan;
import org.civilaffairs.core.training.TrainingState;

/** The table row of a training; its steps and its sheet have rows of their own. */
@Entity
@Table(name = "training")
class TrainingRow {

    @Id
    String id;

    String district;

    @Enumerated(EnumType.STRING)
    TrainingKind kind;

    @Enumerated(EnumType.STRING)
    TrainingForm form;

    @Column(name = "other_form")
    String otherForm;

    String topic;

    @Column(name = "planned_on")
    LocalDate plannedOn;

    BigDecimal hours;

    @Enumerated(EnumType.STRING)
    TrainingState state;

    /** The day held, or planned while it is not; the order of lists. */
    @Column(name = "on_day")
    LocalDate onDay;

    @ElementCollection
    @CollectionTable(name = "training_organiser", joinColumns = @JoinColumn(name = "training"))
    @Column(name = "organiser")
    Set<String> organisers;

    @Version
    int version;

    static TrainingRow of(Training training) {
        TrainingPlan plan = training.plan();
        TrainingRow row = new TrainingRow();
        row.id = training.id();
        row.district = plan.organisers().first().district().digits();
        row.kind = plan.kind();
        row.form = plan.form();
        row.otherForm = plan.otherForm();
        row.topic = plan.topic();
        row.plannedOn = plan.plannedOn();
        row.hours = plan.hours();
        row.organisers = plan.organisers().stream().map(DivisionCode::digits).collect(Collectors.toSet());
        row.follow(training);
        return row;
    }

    void follow(Training training) {
        state = training.state();
        onDay = training.day();
    }

    Training toTraining(List<TrainingStepRow> steps, List<Attendance> sheet) {
        TreeSet<DivisionCode> codes =
                organisers.stream().map(DivisionCode::new).collect(Collectors.toCollection(TreeSet::new));
        TrainingPlan plan = new TrainingPlan(kind, form, otherForm, codes, topic, plannedOn, hours);
        return new Training(
                id, plan, steps.stream().map(TrainingStepRow::toStep).toList(), sheet);
    }
}
