package org.civilaffairs.app.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.civilaffairs.app.web.Saying;

/** The form that asks for name and password. */
@Named
@RequestScoped
public class LogInPage {

    @Inject
    private LogIns logIns;

    @Inject
    private Sessions sessions;

    @Inject
    private AccountLooks looks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Saying say;

    private String name = "";
    private String password = "";
    private String from = "";

    /** Starts a session and goes on to the page that was wanted, or says that name and password do not go together. */
    public void logIn() throws IOException {
        var account = logIns.byPassword(name == null ? "" : name.strip(), password == null ? "" : password);
        if (account.isEmpty()) {
            say.error("name", "account.logIn.wrong");
            return;
        }
        sessions.start(request, account.get());
        looks.of(account.get().id())
                .ifPresent(chosen -> chosen.keep(request, (HttpServletResponse) external.getResponse()));
        external.redirect(request.getContextPath() + Addresses.own(from));
    }

    /** Returns the name typed. */
    public String getName() {
        return name;
    }

    /** Takes the name typed. */
    public void setName(String name) {
        this.name = name;
    }

    /** Returns nothing: a password is never sent back. */
    public String getPassword() {
        return "";
    }

    /** Takes the password typed. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns the page that was wanted. */
    public String getFrom() {
        return from;
    }

    /** Takes the page that was wanted. */
    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }
}
