package org.civilaffairs.app.web;

/** Where the choice of somebody logged in is kept, to be found again on another device. */
@FunctionalInterface
public interface ChosenLooks {

    /** Keeps a choice of the current user; for a visitor who is not logged in it does nothing. */
    void keep(LookChoice choice);
}
