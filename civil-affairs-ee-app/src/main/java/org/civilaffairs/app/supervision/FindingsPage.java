package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.ClauseId;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.supervision.FindingChanges;

/** All findings of a division as of a day: how many by clause and by who is bound, and each with its grounds. */
@Named
@RequestScoped
public class FindingsPage {

    private static final int ROWS = 25;
    static final Comparator<Finding> URGENT_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> -finding.outcome().weight())
            .thenComparing(Comparator.naturalOrder());

    @Inject
    private SupervisionService service;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    private String code;
    private LocalDate on;
    private String clause = "";
    private String bound = "";
    private String outcome = "";
    private String assertion = "";
    private String severity = "";
    private Age age;
    private LocalDate since;
    private boolean gone;
    private boolean own;
    private int minAge;
    private int page = 1;
    private List<Finding> all;
    private List<Finding> wanted;

    /** Loads the findings of the division that the address names, or of the visitor's own. */
    public void open() {
        if (on == null) {
            on = LocalDate.now(clock);
        }
        if (code == null || code.isEmpty()) {
            code = user.area().division().map(DivisionCode::digits).orElseGet(this::first);
        }
        DivisionCode division = DivisionPath.code(code);
        all = since != null
                ? changed(service.changes(division, since, on))
                : own ? service.ownFindings(division, on) : service.findings(division, on);
        var filter = new FindingFilter(assertion, clause, bound, outcome, severity, age, minAge);
        wanted = all.stream().filter(filter::takes).sorted(URGENT_FIRST).toList();
    }

    /** What came since a day is shown as it is now, what went since as it was then. */
    private List<Finding> changed(FindingChanges changes) {
        return gone ? changes.went() : changes.came();
    }

    /** Returns the filters as they stand in an address, without the place, the day and the page. */
    public String getFilters() {
        return "&clause=" + clause + "&bound=" + bound + "&outcome=" + outcome + "&minAge=" + minAge + "&assertion="
                + assertion + "&own=" + own + "&severity=" + severity + "&age=" + (age == null ? "" : age)
                + (since == null ? "" : "&since=" + since + "&gone=" + gone);
    }

    private String first() {
        return divisions.on(on).districts().stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(""))
                .code()
                .digits();
    }

    /** Returns how many findings each clause has, in the plan's order. */
    public List<Map.Entry<ClauseId, Long>> getByClause() {
        return List.copyOf(all.stream()
                .collect(Collectors.groupingBy(Finding::clause, TreeMap::new, Collectors.counting()))
                .entrySet());
    }

    /** Returns how many findings bind each party. */
    public List<Map.Entry<Bound, Long>> getByBound() {
        return List.copyOf(all.stream()
                .collect(Collectors.groupingBy(Finding::bound, TreeMap::new, Collectors.counting()))
                .entrySet());
    }

    /** Returns the findings of this page of the list. */
    public List<Finding> getRows() {
        return wanted.stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
    }

    /** Returns how many findings the filters leave. */
    public int getCount() {
        return wanted.size();
    }

    /** Returns how many findings there are without filters. */
    public int getTotal() {
        return all.size();
    }

    /** Returns how many pages the list has. */
    public int getPages() {
        return Math.max(1, (wanted.size() + ROWS - 1) / ROWS);
    }

    public Bound[] getBounds() {
        return Bound.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause == null ? "" : clause;
    }

    public String getBound() {
        return bound;
    }

    public void setBound(String bound) {
        this.bound = bound == null ? "" : bound;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome == null ? "" : outcome;
    }

    public int getMinAge() {
        return minAge;
    }

    public void setMinAge(int minAge) {
        this.minAge = Math.max(0, minAge);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getAssertion() {
        return assertion;
    }

    public void setAssertion(String assertion) {
        this.assertion = assertion == null ? "" : assertion;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity == null ? "" : severity;
    }

    public Age getAge() {
        return age;
    }

    public void setAge(Age age) {
        this.age = age;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public boolean isGone() {
        return gone;
    }

    public void setGone(boolean gone) {
        this.gone = gone;
    }
}
