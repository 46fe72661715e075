package org.civilaffairs.app.security;

import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;

/** The office that took a step on paper, named by an administrator who enters it for that office; null means one's own. */
public record OnBehalf(Office office, DivisionCode division) {

    /** Returns the office as the core knows it. */
    public Actor actor() {
        return new Actor(office, division);
    }
}
