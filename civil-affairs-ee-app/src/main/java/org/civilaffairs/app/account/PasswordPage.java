package org.civilaffairs.app.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Saying;

/** The form for the user's own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private AccountService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Saying say;

    private String old;
    private String next;

    /** Changes the password, or says by the field what is wrong. */
    public String change() {
        if (!Passwords.acceptable(next, user.account().userName())) {
            say.error("next", "account.wrong.password", Passwords.SHORTEST);
            return null;
        }
        if (!service.changeOwnPassword(old == null ? "" : old, next)) {
            say.error("old", "account.wrong.old");
            return null;
        }
        say.done("account.passwordChanged");
        return "/index?faces-redirect=true";
    }

    /** Returns nothing: a password is never sent back. */
    public String getOld() {
        return "";
    }

    /** Takes the password so far. */
    public void setOld(String old) {
        this.old = old;
    }

    /** Returns nothing: a password is never sent back. */
    public String getNext() {
        return "";
    }

    /** Takes the new password. */
    public void setNext(String next) {
        this.next = next;
    }
}
