package org.civilaffairs.core.training;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.civilaffairs.core.division.DivisionCode;

/**
 * What a training is to be: whose, of which form, about what, when and how long.
 *
 * @param organisers the towns that give it together, or the one district whose bureau gives it
 * @param otherForm the form in words when it is {@link TrainingForm#OTHER}; blank otherwise
 */
public record TrainingPlan(
        TrainingKind kind,
        TrainingForm form,
        String otherForm,
        SortedSet<DivisionCode> organisers,
        String topic,
        LocalDate plannedOn,
        BigDecimal hours)
        implements Serializable {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    public TrainingPlan {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(plannedOn, "plannedOn");
        organisers = Collections.unmodifiableSortedSet(new TreeSet<>(organisers));
        otherForm = otherForm.strip();
        topic = topic.strip();
        hours = hours.stripTrailingZeros();
        if (organisers.isEmpty()) {
            throw new IllegalArgumentException("A training has an organiser");
        }
        if (topic.isEmpty()) {
            throw new IllegalArgumentException("A training has a topic");
        }
        if (form == TrainingForm.OTHER == otherForm.isEmpty()) {
            throw new IllegalArgumentException(
                    "Another form is named in words, and a known one is not: " + form + ", \"" + otherForm + "\"");
        }
        if (hours.signum() <= 0 || hours.compareTo(DAY) > 0) {
            throw new IllegalArgumentException("A training lasts more than 0 and at most 24 hours, not " + hours);
        }
    }

    /** Returns a plan in one of the named forms, by one organiser. */
    public static TrainingPlan of(
            TrainingKind kind,
            TrainingForm form,
            DivisionCode organiser,
            String topic,
            LocalDate plannedOn,
            int hours) {
        return new TrainingPlan(
                kind, form, "", new TreeSet<>(Set.of(organiser)), topic, plannedOn, BigDecimal.valueOf(hours));
    }
}
