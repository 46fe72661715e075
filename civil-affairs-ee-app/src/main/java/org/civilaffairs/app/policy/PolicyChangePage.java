package org.civilaffairs.app.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.PolicyFault;
import org.civilaffairs.core.policy.PolicyFile;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.FindingsDifference;

/** New values of parameters, one by its fields or many by a file: first seen what they change, then set. */
@Named
@ViewScoped
public class PolicyChangePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    private PolicyService service;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private CurrentUser user;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    private String key = Parameters.all().get(0).key();
    private String value = "";
    private String place = "";
    private LocalDate since;
    private LocalDate until;
    private String source = "";
    private String text = "";
    private String division;
    private LocalDate on;
    private List<PolicyFault> faults = List.of();
    private FindingsDifference difference;

    /** Lets only an administrator look at this page. */
    public void open() {
        if (user.role() != Role.ADMINISTRATOR) {
            throw Problem.forbidden();
        }
        if (division == null) {
            on = LocalDate.now(clock);
            since = on;
            place = user.area().toString();
            division = user.area()
                    .division()
                    .or(() -> divisions.on(on).districts().stream()
                            .map(one -> one.code())
                            .findFirst())
                    .map(code -> code.digits())
                    .orElse("");
        }
    }

    /** Puts what the fields say behind what the file says, as a line of it. */
    public void addLine() {
        String line = Stream.of(key, value, place, written(since), written(until), source)
                .map(String::strip)
                .collect(Collectors.joining(" | "));
        PolicyFile.Reading reading = service.read(line);
        reading.faults()
                .forEach(fault -> say.error(field(fault.kind()), "policy.wrong.field", fault.message(look.language())));
        if (reading.faults().isEmpty()) {
            text = text.isBlank() ? line : text.stripTrailing() + "\n" + line;
            value = "";
            forget();
        }
    }

    private static String field(PolicyFault.Kind kind) {
        return switch (kind) {
            case KEY, FIELDS -> "key";
            case VALUE -> "value";
            case SCOPE -> "place";
            case DATE, OVERLAP -> "since";
            case SOURCE -> "source";
        };
    }

    /** Shows what the lines would change in the findings. */
    public void tryOut() {
        forget();
        PolicyFile.Reading reading = service.read(text);
        faults = reading.faults();
        if (reading.entries().isEmpty() && faults.isEmpty()) {
            say.error("text", "policy.wrong.text");
        } else if (faults.isEmpty()) {
            difference = service.tryOut(reading, DivisionPath.code(division), on);
        } else {
            say.failed("policy.faults", faults.size());
        }
    }

    /** Sets the values, all of them or none. */
    public String set() {
        faults = service.load(text);
        if (!faults.isEmpty()) {
            say.failed("policy.faults", faults.size());
            return null;
        }
        say.done("policy.set.done", PolicyFile.parse(text).entries().size());
        return "/policy/index?faces-redirect=true&division=" + division;
    }

    private void forget() {
        difference = null;
        faults = List.of();
    }

    private static String written(LocalDate day) {
        return Objects.toString(day, "");
    }

    /** Returns all parameters, to choose from. */
    public List<Parameter<?>> getParameters() {
        return Parameters.all();
    }

    /** Returns the values that the lines set, in their order. */
    public List<PolicyEntry> getEntries() {
        return PolicyFile.parse(text).entries();
    }

    /** Returns the first of these findings, as many as one looks through. */
    public List<Finding> first(List<Finding> findings) {
        return findings.subList(0, Math.min(SHOWN, findings.size()));
    }

    /** Returns a fault's sentence. */
    public String sentence(PolicyFault fault) {
        return fault.message(look.language());
    }

    public List<PolicyFault> getFaults() {
        return faults;
    }

    public FindingsDifference getDifference() {
        return difference;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Objects.requireNonNullElse(place, "");
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = Objects.requireNonNullElse(source, "");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = Objects.requireNonNullElse(division, "");
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
