package org.civilaffairs.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;

/** In whose name the current user takes a step. */
@ApplicationScoped
public class Actors {

    @Inject
    private CurrentUser user;

    /** Returns the user's own office; an administrator names the one whose paper is entered. */
    public Actor of(OnBehalf behalf) {
        if (user.role() == Role.ADMINISTRATOR) {
            if (behalf == null || behalf.office() == null || behalf.division() == null) {
                throw Problem.invalid(FieldError.of("actor", "", "required", "office, division"));
            }
            return behalf.actor();
        }
        if (behalf != null) {
            throw Problem.invalid(FieldError.of("actor", "", "not-allowed", ""));
        }
        DivisionCode area = user.area().division().orElseThrow(Problem::forbidden);
        return user.role().office().map(office -> new Actor(office, area)).orElseThrow(Problem::forbidden);
    }
}
