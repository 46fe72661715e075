package org.civilaffairs.app.division;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.ChangeKind;
import org.civilaffairs.core.division.ChangeTrial;
import org.civilaffairs.core.division.DivisionChange;
import org.civilaffairs.core.division.DivisionChange.Target;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.UrbanRural;
import org.civilaffairs.core.rule.Finding;

/** The administrator's page for one change of divisions: first tried out, then made. */
@Named
@ViewScoped
public class ChangePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private DivisionService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Saying say;

    private ChangeKind kind = ChangeKind.RENAME;
    private LocalDate effectiveOn;
    private String document;
    private String from;
    private String to;
    private ChangeTrial trial;
    private List<Finding> findings = List.of();

    /** Lets only an administrator look at this page. */
    public void open() {
        if (user.role() != Role.ADMINISTRATOR) {
            throw Problem.forbidden();
        }
    }

    /** Shows what the change would do. */
    public void tryOut() {
        read().ifPresent(change -> {
            var decision = service.tryOut(change);
            findings = decision.findings();
            trial = decision.accepted().orElse(null);
        });
    }

    /** Makes the change and shows the divisions, or stays with the reasons against it. */
    public String make() {
        var change = read();
        if (change.isEmpty()) {
            return null;
        }
        var decision = service.change(change.get());
        findings = decision.findings();
        if (decision.accepted().isEmpty()) {
            return null;
        }
        say.done("division.change.made", document);
        return "/division/index?faces-redirect=true";
    }

    private Optional<DivisionChange> read() {
        var codes = new ArrayList<DivisionCode>();
        var targets = new ArrayList<Target>();
        boolean good = require(effectiveOn != null, "effectiveOn", "division.change.wrong.effectiveOn");
        good &= require(document != null && !document.isBlank(), "document", "division.change.wrong.document");
        for (var line : lines(from)) {
            good &= attempt(() -> codes.add(new DivisionCode(line.strip())), "from", line);
        }
        for (var line : lines(to)) {
            good &= attempt(() -> targets.add(target(line)), "to", line);
        }
        return good ? Optional.of(new DivisionChange(kind, effectiveOn, document, codes, targets)) : Optional.empty();
    }

    private boolean require(boolean there, String field, String key) {
        if (!there) {
            say.error(field, key);
        }
        return there;
    }

    private boolean attempt(Runnable parse, String field, String line) {
        try {
            parse.run();
            return true;
        } catch (IllegalArgumentException wrong) {
            say.error(field, "division.change.wrong." + field, line);
            return false;
        }
    }

    /** One line: the code, the name and, where it is known, the urban–rural class. */
    private static Target target(String line) {
        var parts = line.strip().split("[,，\\s]+", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException(line);
        }
        return new Target(
                new DivisionCode(parts[0]), parts[1], parts.length < 3 ? UrbanRural.UNKNOWN : UrbanRural.of(parts[2]));
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Returns the kinds of change. */
    public List<ChangeKind> getKinds() {
        return Arrays.asList(ChangeKind.values());
    }

    /** Returns what the trial found out; null before it, or where the change can't be made. */
    public ChangeTrial getTrial() {
        return trial;
    }

    /** Returns the records that would go to another code, by record. */
    public List<Map.Entry<String, String>> getMoved() {
        return trial.moved().entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey().toString(), entry.getValue().digits()))
                .toList();
    }

    /** Returns the records that nobody has assigned yet. */
    public List<String> getUnassigned() {
        return Stream.ofNullable(trial)
                .flatMap(one -> one.unassigned().stream())
                .map(String::valueOf)
                .toList();
    }

    /** Returns what stands against the change. */
    public List<Finding> getFindings() {
        return findings;
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
