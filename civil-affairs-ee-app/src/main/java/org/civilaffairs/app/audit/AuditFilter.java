package org.civilaffairs.app.audit;

import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;

/**
 * Which entries of the trail are wanted; whatever is left out does not narrow it.
 *
 * @param division a division, with all below it; null for the whole own area
 * @param userName the name that an account logs in with, in full
 * @param action   an action, or the beginning of one up to its dot: {@code appointment.}
 * @param since    the first day, in Beijing; null for the beginning
 * @param until    the last day, which counts; null for today
 */
public record AuditFilter(DivisionCode division, String userName, String action, LocalDate since, LocalDate until) {

    public AuditFilter {
        userName = Objects.requireNonNullElse(userName, "").strip();
        action = Objects.requireNonNullElse(action, "").strip();
    }

    /** Like the constructor, with the division as an address has it: an empty text for none; one that is no code is not found. */
    static AuditFilter of(String division, String userName, String action, LocalDate since, LocalDate until) {
        try {
            return new AuditFilter(
                    division.isEmpty() ? null : DivisionCode.parse(division), userName, action, since, until);
        } catch (IllegalArgumentException noCode) {
            throw Problem.notFound(division);
        }
    }
}
