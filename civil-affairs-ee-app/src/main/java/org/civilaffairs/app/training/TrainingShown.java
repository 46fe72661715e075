package org.civilaffairs.app.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingForm;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingState;

/** A training as the API shows it; people by their ids. */
public record TrainingShown(
        String id,
        List<String> organisers,
        TrainingKind kind,
        TrainingForm form,
        String otherForm,
        String topic,
        LocalDate plannedOn,
        LocalDate heldOn,
        BigDecimal hours,
        TrainingState state,
        List<String> present,
        List<StepShown> steps) {

    /** One step. */
    public record StepShown(TrainingEvent event, Office office, String division, LocalDate on, String reason) {}

    static TrainingShown of(Training training) {
        return new TrainingShown(
                training.id(),
                training.plan().organisers().stream().map(DivisionCode::digits).toList(),
                training.plan().kind(),
                training.plan().form(),
                training.plan().otherForm(),
                training.plan().topic(),
                training.plan().plannedOn(),
                training.heldOn().orElse(null),
                training.plan().hours(),
                training.state(),
                training.attendance().stream().map(line -> line.person().text()).toList(),
                training.history().stream()
                        .map(step -> new StepShown(
                                step.event(),
                                step.actor().office(),
                                step.actor().division().digits(),
                                step.on(),
                                step.reason()))
                        .toList());
    }
}
