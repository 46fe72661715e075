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
import org.civilaffairs.core.rule.Subject;

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
    private DivisionPath path;

    @Inject
    private Clock clock;

    private String code;
    private LocalDate on;
    private String clause = "";
    private String bound = "";
    private String outcome = "";
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
        all = service.findings(DivisionPath.code(code), on);
        var filter = new FindingFilter("", clause, bound, outcome, minAge);
        wanted = all.stream().filter(filter::takes).sorted(URGENT_FIRST).toList();
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

    /** Returns the name of what a finding is about, where it is a division; otherwise nothing. */
    public String about(Finding finding) {
        if (finding.subject().kind() == Subject.Kind.DIVISION) {
            return path.nameOf(finding.subject().id());
        }
        return finding.facts().getOrDefault("name", finding.facts().getOrDefault("topic", ""));
    }

    /** Returns the page that a finding's subject is seen on; empty where it has none. */
    public String way(Finding finding) {
        return switch (finding.subject().kind()) {
            case DIVISION ->
                finding.subject().id().length() == 12
                        ? "/appointment/roster?village=" + finding.subject().id()
                        : "/supervision/findings?code=" + finding.subject().id();
            case APPOINTMENT -> "/appointment/one?id=" + finding.subject().id();
            case TRAINING -> "/training/one?id=" + finding.subject().id();
            case GUIDANCE -> "/guidance/one?id=" + finding.subject().id();
            case PERSON, LETTER, DOCUMENT, FIELD -> "";
        };
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
}
