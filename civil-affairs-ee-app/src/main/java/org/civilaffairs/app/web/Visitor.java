package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.civilaffairs.app.security.CurrentUser;

/** Who is looking at the page, as the page's head shows it. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private CurrentUser user;

    /** Tells whether somebody is logged in. */
    public boolean isKnown() {
        return user.isKnown();
    }

    /** Returns the name to show. */
    public String getDisplayName() {
        return user.account().displayName();
    }

    /** Returns the name used to log in. */
    public String getUserName() {
        return user.account().userName();
    }

    /** Returns the role's name. */
    public String getRole() {
        return user.role().name();
    }

    /** Returns the code of the area of responsibility; empty for the whole installation. */
    public String getArea() {
        return user.area().toString();
    }
}
