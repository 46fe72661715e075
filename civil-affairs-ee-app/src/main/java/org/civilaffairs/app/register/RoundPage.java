package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;

/** The button that proves all books of a town or district. */
@Named
@RequestScoped
public class RoundPage {

    @Inject
    private ProofRounds rounds;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    /** Returns whether the visitor starts such a proof. */
    public boolean isMayStart() {
        return user.role() == Role.TOWN || user.role() == Role.BUREAU || user.role() == Role.ADMINISTRATOR;
    }

    /** Starts it and goes where its end is told. */
    public String start(String code) {
        try {
            rounds.start(DivisionCode.parse(code), look.language());
            say.done("register.round.started");
            return "/job/index?faces-redirect=true";
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }
}
