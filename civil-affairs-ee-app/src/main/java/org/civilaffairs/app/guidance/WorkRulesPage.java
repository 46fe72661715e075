package org.civilaffairs.app.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.policy.KeptEntry;
import org.civilaffairs.app.policy.PolicyService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.WorkRules;

/** The work rules of a town, or of a district's towns: what is in force, since when, and the values that rest on it. */
@Named
@ViewScoped
public class WorkRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkRulesService service;

    @Inject
    private PolicyService policy;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String division;
    private List<KeptRules> all = List.of();
    private String title = "";
    private String document = "";
    private String text = "";
    private LocalDate since;
    private LocalDate until;
    private String ending = "";
    private LocalDate endOn;
    private final ArrayList<HandedPaper> copies = new ArrayList<>();

    @PostConstruct
    void start() {
        since = LocalDate.now(clock);
    }

    /** Settles which division is meant: that of the address, or the visitor's own; a village is shown its town's. */
    public void open() {
        if (division == null || division.isEmpty()) {
            division = user.area()
                    .division()
                    .or(() -> divisions.on(LocalDate.now(clock)).districts().stream()
                            .map(Division::code)
                            .findFirst())
                    .map(DivisionCode::digits)
                    .orElseThrow(() -> Problem.notFound(""));
        }
        all = service.of(code());
    }

    private DivisionCode code() {
        return DivisionPath.code(division);
    }

    /** Returns all work rules, those that hold longest ago last. */
    public List<KeptRules> getAll() {
        return all;
    }

    /** Returns the towns that have none in force today. */
    public List<Division> getWithout() {
        LocalDate today = LocalDate.now(clock);
        return divisions.on(today).townsOf(code()).stream()
                .filter(town -> all.stream()
                        .map(KeptRules::rules)
                        .noneMatch(rules -> rules.town().equals(town.code())
                                && rules.inForce().contains(today)))
                .toList();
    }

    /** Returns whether work rules hold today. */
    public boolean inForce(WorkRules rules) {
        return rules.inForce().contains(LocalDate.now(clock));
    }

    /** Returns the values set for a town that name the document of its rules as their source. */
    public List<KeptEntry> values(WorkRules rules) {
        return rules.document().isEmpty()
                ? List.of()
                : policy.entries(rules.town()).stream()
                        .filter(kept -> kept.entry().source().contains(rules.document()))
                        .toList();
    }

    /** Returns whether the visitor is the town whose rules these are. */
    public boolean isMayIssue() {
        return user.role() == Role.TOWN
                && user.area().division().filter(code()::equals).isPresent();
    }

    /** Puts the rules in force, or says what stands in the way; what was typed and handed in stays. */
    public String issue() {
        return say.outcome(
                () -> service.issue(new WorkRulesWish(
                        code(),
                        title,
                        document,
                        text,
                        since,
                        until,
                        copies.stream().map(HandedPaper::id).toList(),
                        null)),
                issued -> here(),
                "guidance.rules.issued");
    }

    /** Ends the rules chosen, or says what stands in the way. */
    public String end() {
        if (endOn == null) {
            say.error("endOn", "guidance.rules.end.missing");
            return null;
        }
        try {
            service.end(ending, endOn, OptionalInt.empty());
            say.done("guidance.rules.ended");
            return here();
        } catch (Problem stopped) {
            stopped.errors().forEach(wrong -> say.error("endOn", "guidance.rules.end.wrong", wrong.allowed()));
            return null;
        }
    }

    private String here() {
        return "/guidance/rules?faces-redirect=true&division=" + division;
    }

    public List<HandedPaper> getCopies() {
        return copies;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
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

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public LocalDate getEndOn() {
        return endOn;
    }

    public void setEndOn(LocalDate endOn) {
        this.endOn = endOn;
    }
}
