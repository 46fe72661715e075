package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Who is looking at the page. */
@Named
@RequestScoped
public class Visitor {

    /** Tells whether somebody is logged in. */
    public boolean isKnown() {
        return false;
    }

    /** Returns the name to show. */
    public String getDisplayName() {
        return "";
    }

    /** Returns the name used to log in. */
    public String getUserName() {
        return "";
    }

    /** Returns the role's name. */
    public String getRole() {
        return "";
    }

    /** Returns the name of the area of responsibility. */
    public String getAreaName() {
        return "";
    }

    /** Returns the names of the area of responsibility from the district down. */
    public List<String> getPath() {
        return List.of();
    }
}
