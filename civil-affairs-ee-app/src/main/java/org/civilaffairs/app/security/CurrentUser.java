package org.civilaffairs.app.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.lifecycle.Actor;

/** Who is asking in this request; nobody until the gate has found out. */
@RequestScoped
public class CurrentUser {

    private Account account;
    private Set<Scope> scopes = Set.of();
    private String source = "";

    /** Tells whether somebody is logged in. */
    public boolean isKnown() {
        return account != null;
    }

    /** Returns the account; only to be called where {@link #isKnown()} holds, as it does behind the gate. */
    public Account account() {
        if (account == null) {
            throw new IllegalStateException("Nobody is logged in");
        }
        return account;
    }

    /** Returns the account's id. */
    public String id() {
        return account().id();
    }

    /** Returns the account's role. */
    public Role role() {
        return account().role();
    }

    /** Returns the account's area. */
    public Area area() {
        return account().area();
    }

    /** Returns the office that the user acts for; inspectors and administrators act for none. */
    public Actor actor() {
        var division = area().division().orElseThrow(Problem::forbidden);
        return switch (role()) {
            case ASSISTANT -> Actor.assistant(division);
            case VILLAGE_COMMITTEES -> Actor.committees(division);
            case TOWN -> Actor.town(division);
            case BUREAU -> Actor.bureau(division);
            case INSPECTOR, ADMINISTRATOR -> throw Problem.forbidden();
        };
    }

    /** Tells whether the session or token may be used for that at all; the role comes on top. */
    public boolean has(Scope scope) {
        return scopes.contains(scope);
    }

    /** Returns the network address that the request came from. */
    public String source() {
        return source;
    }

    /** Takes an account for the rest of the request. Only the gate calls this, after a session or token proved good. */
    public void become(Account found, Set<Scope> granted, String address) {
        account = found;
        scopes = Set.copyOf(granted);
        source = address;
    }
}
