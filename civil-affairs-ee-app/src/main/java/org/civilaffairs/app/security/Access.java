package org.civilaffairs.app.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;

/** The one predicate of who may see and do what, LVL-04. Every service asks it first; what it does not allow is forbidden. */
@RequestScoped
public class Access {

    @Inject
    private CurrentUser user;

    /** Tells whether the user sees a division. */
    public boolean sees(DivisionCode division) {
        return user.isKnown() && user.has(Scope.READ) && user.area().covers(division);
    }

    /** Like {@link #sees(DivisionCode)}; a text that is no code is seen by nobody. */
    public boolean sees(String division) {
        try {
            return sees(DivisionCode.parse(division));
        } catch (IllegalArgumentException noCode) {
            return false;
        }
    }

    /** Goes on only where the user sees the division; to everybody else it does not exist. */
    public void mustSee(DivisionCode division) {
        mustSee(division.digits());
    }

    /** Like {@link #mustSee(DivisionCode)}. */
    public void mustSee(String division) {
        mustBeKnown();
        if (!sees(division)) {
            throw Problem.notFound(division);
        }
    }

    /** Goes on only where the user sees the division and has one of the roles; used before every change. */
    public void mustAct(DivisionCode division, Role... roles) {
        mustAct(division.digits(), roles);
    }

    /** Like {@link #mustAct(DivisionCode, Role...)}. */
    public void mustAct(String division, Role... roles) {
        mustSee(division);
        mustBe(roles);
    }

    /** Goes on only where the user has one of the roles and may write; alone only for what belongs to no division. */
    public void mustBe(Role... roles) {
        mustBeKnown();
        if (!user.role().writes() || !user.has(Scope.WRITE) || !Set.of(roles).contains(user.role())) {
            throw Problem.forbidden();
        }
    }

    /** Goes on only for one of the roles that read this; the inspector always does. */
    public void mustReadAs(Role... roles) {
        mustBeKnown();
        if (!user.has(Scope.READ)
                || user.role() != Role.INSPECTOR && !Set.of(roles).contains(user.role())) {
            throw Problem.forbidden();
        }
    }

    private void mustBeKnown() {
        if (!user.isKnown()) {
            throw Problem.unauthorized();
        }
    }
}
