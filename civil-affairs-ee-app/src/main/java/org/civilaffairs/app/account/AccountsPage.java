package org.civilaffairs.app.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.civilaffairs.app.account.AccountService.NewAccount;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.Area;

/** The accounts of the administrator's area, and the form for one more. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int ROWS = 100;
    private static final String USER_NAME = "[A-Za-z0-9._@-]{1,64}";

    @Inject
    private AccountService service;

    @Inject
    private Saying say;

    private String after = "";
    private List<Account> read = List.of();
    private String userName;
    private String displayName;
    private Role role = Role.TOWN;
    private String area;
    private String password;

    /** Reads the page; refused to everybody but administrators and inspectors. */
    public void load() {
        read = service.list(after, ROWS + 1);
    }

    /** Makes the account and comes back with the list, or says by the field what is wrong. */
    public String add() {
        if (!complete()) {
            return null;
        }
        try {
            service.add(new NewAccount(userName, displayName.strip(), role, Area.parse(area), password));
        } catch (Problem problem) {
            say.problem(problem);
            return null;
        }
        say.done("account.added", userName);
        return "/account/index?faces-redirect=true";
    }

    private boolean complete() {
        area = area == null ? "" : area.strip();
        userName = userName == null ? "" : userName.strip();
        boolean named = displayName != null && !displayName.isBlank();
        if (!named) {
            say.error("displayName", "account.wrong.displayName");
        }
        boolean nameable = userName.matches(USER_NAME);
        if (!nameable) {
            say.error("userName", "account.wrong.userName");
        }
        boolean safe = Passwords.acceptable(password, userName.isEmpty() ? " " : userName);
        if (!safe) {
            say.error("password", "account.wrong.password", Passwords.SHORTEST);
        }
        boolean fits = area.matches("|[1-9][0-9]{5}([0-9]{3}){0,2}") && role.fits(Area.parse(area));
        if (!fits) {
            say.error("area", "account.wrong.area");
        }
        return named && nameable && safe && fits;
    }

    /** Returns the accounts of this page. */
    public List<Account> getAccounts() {
        return read.size() > ROWS ? read.subList(0, ROWS) : read;
    }

    /** Returns where the next page begins, or an empty text on the last. */
    public String getNext() {
        return read.size() > ROWS ? read.get(ROWS - 1).userName() : "";
    }

    /** Returns the roles to choose from. */
    public Role[] getRoles() {
        return Role.values();
    }

    /** Returns after which name the page begins. */
    public String getAfter() {
        return after;
    }

    /** Takes after which name the page begins. */
    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    /** Returns the name to log in with. */
    public String getUserName() {
        return userName;
    }

    /** Takes the name to log in with. */
    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** Returns the name to show. */
    public String getDisplayName() {
        return displayName;
    }

    /** Takes the name to show. */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** Returns the role. */
    public Role getRole() {
        return role;
    }

    /** Takes the role. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** Returns the area's code. */
    public String getArea() {
        return area;
    }

    /** Takes the area's code. */
    public void setArea(String area) {
        this.area = area;
    }

    /** Returns nothing: a password is never sent back. */
    public String getPassword() {
        return "";
    }

    /** Takes the first password. */
    public void setPassword(String password) {
        this.password = password;
    }
}
