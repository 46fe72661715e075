package org.civilaffairs.app.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.civilaffairs.app.account.TokenService.Token;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.security.Scope;
import org.civilaffairs.app.web.Saying;

/** One account: a new password, its tokens, its end. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private AccountService service;

    @Inject
    private TokenService tokens;

    @Inject
    private Saying say;

    private String id = "";
    /** Secrets stay on the node that answers: they are never written with the page. */
    private transient String password;

    private String tokenName;
    private boolean writing;
    private transient String newToken;
    private transient Account account;

    /** Finds the account, within the administrator's area only. */
    public void open() {
        account = service.find(id);
    }

    /** Gives the account a new password. */
    public void setNewPassword() {
        if (!Passwords.acceptable(password, getAccount().userName())) {
            say.error("password", "account.wrong.password", Passwords.SHORTEST);
            return;
        }
        service.setPassword(id, password);
        say.done("account.passwordSet", getAccount().userName());
    }

    /** Makes a token and shows it this once. */
    public void addToken() {
        if (tokenName == null || tokenName.isBlank()) {
            say.error("tokenName", "account.wrong.tokenName");
            return;
        }
        var scopes = writing ? Set.of(Scope.READ, Scope.WRITE) : Set.of(Scope.READ);
        newToken = tokens.add(id, tokenName.strip(), scopes, null).token();
        tokenName = null;
    }

    /** Ends a token. */
    public void revoke(String token) {
        tokens.revoke(token);
        newToken = null;
        say.done("account.tokenRevoked");
    }

    /** Closes the account. */
    public String close() {
        var name = getAccount().userName();
        try {
            service.close(id);
        } catch (Problem own) {
            say.failed("account.wrong.own");
            return null;
        }
        say.done("account.closed", name);
        return "/account/index?faces-redirect=true";
    }

    /** Returns the account. */
    public Account getAccount() {
        if (account == null) {
            open();
        }
        return account;
    }

    /** Returns the tokens that are good. */
    public List<Token> getTokens() {
        return tokens.of(id);
    }

    /** Returns the token just made, or an empty text. */
    public String getNewToken() {
        return newToken == null ? "" : newToken;
    }

    /** Returns the account's id. */
    public String getId() {
        return id;
    }

    /** Takes the account's id. */
    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    /** Returns nothing: a password is never sent back. */
    public String getPassword() {
        return "";
    }

    /** Takes the new password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns what the token is for. */
    public String getTokenName() {
        return tokenName;
    }

    /** Takes what the token is for. */
    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    /** Tells whether the token may be used for changes too. */
    public boolean isWriting() {
        return writing;
    }

    /** Takes whether the token may be used for changes too. */
    public void setWriting(boolean writing) {
        this.writing = writing;
    }
}
