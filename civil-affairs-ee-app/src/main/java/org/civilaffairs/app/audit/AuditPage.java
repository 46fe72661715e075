package org.civilaffairs.app.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.app.audit.AuditService.Entry;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.app.web.Texts;

/** The audit trail as administrators and inspectors search it, and the button that proves it. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;

    /** The beginnings of actions, by which one searches. */
    private static final List<String> ACTIONS = List.of(
            "account.",
            "appointment.",
            "attachment.",
            "audit.",
            "division.",
            "holidays.",
            "job.",
            "person.",
            "policy.",
            "register.",
            "setup.",
            "token.",
            "training.");

    @Inject
    private AuditService service;

    @Inject
    private Saying say;

    @Inject
    private Texts texts;

    private String division = "";
    private String userName = "";
    private String action = "";
    private LocalDate since;
    private LocalDate until;
    private long before;
    private List<Entry> read = List.of();

    /** Reads the page of the trail that the address asks for. */
    public void open() {
        read = service.list(filter(), before == 0 ? Long.MAX_VALUE : before, ROWS + 1);
    }

    private AuditFilter filter() {
        return AuditFilter.of(division, userName, action, since, until);
    }

    /** Proves the whole trail and says what came of it. */
    public void prove() {
        var proof = service.prove();
        if (proof.intact()) {
            say.done("audit.proved", proof.entries());
        } else {
            say.failed("audit.broken", proof.faultAt(), proof.entries());
        }
    }

    /** Returns the entries of this page. */
    public List<Entry> getEntries() {
        return read.size() > ROWS ? read.subList(0, ROWS) : read;
    }

    /** Returns the number before which the next page begins; 0 on the last. */
    public long getNext() {
        return read.size() > ROWS ? read.get(ROWS - 1).number() : 0;
    }

    /** Returns what was searched for, as the address says it. */
    public String getQuery() {
        return "division=" + encoded(division) + "&user=" + encoded(userName) + "&action=" + encoded(action) + "&since="
                + Objects.toString(since, "") + "&until=" + Objects.toString(until, "");
    }

    /** Returns what an action is called; its own name where nobody has given it one. */
    public String called(String done) {
        return texts.knows("audit.did." + done) ? texts.get("audit.did." + done) : done;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<String> getActions() {
        return ACTIONS;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = Objects.requireNonNullElse(division, "").strip();
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = Objects.requireNonNullElse(userName, "").strip();
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = Objects.requireNonNullElse(action, "");
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = Math.max(0, before);
    }
}
