package org.civilaffairs.app.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.RectificationState;

/** The table row of one thing to mend; the version that guards it is its visit's. */
@Entity
@Table(name = "rectification")
class RectificationRow {

    @Id
    String id;

    String guidance;
    int number;
    String what;

    @Column(name = "due_day")
    LocalDate due;

    @Enumerated(EnumType.STRING)
    RectificationState state;

    @Column(name = "settled_day")
    LocalDate settledOn;

    static RectificationRow of(String guidance, Rectification one) {
        RectificationRow row = new RectificationRow();
        row.id = OpaqueId.next();
        row.guidance = guidance;
        row.number = one.number();
        row.what = one.what();
        row.due = one.due();
        row.follow(one);
        return row;
    }

    void follow(Rectification one) {
        state = one.state();
        settledOn = state.open() ? null : one.last().on();
    }

    Rectification toRectification(List<RectificationStepRow> steps) {
        return new Rectification(
                number,
                what,
                due,
                steps.stream().map(RectificationStepRow::toStep).toList());
    }
}
