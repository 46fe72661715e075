package org.civilaffairs.core.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/**
 * A town's or street's working system for its assistants (工作制度): the lawful home of what the plan leaves open.
 *
 * @param title what the document is called
 * @param document its number, by which parameters of the policy name it as their source
 * @param text its words; may be left out where a copy is kept beside it
 * @param inForce its days; open while nothing ends it
 * @param recordedOn when it was written down
 * @param copies the documents handed in with it, by the identifiers that the surrounding system gave
 */
public record WorkRules(
        String id,
        DivisionCode town,
        String title,
        String document,
        String text,
        Days inForce,
        LocalDate recordedOn,
        List<String> copies)
        implements Serializable {

    public WorkRules {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(recordedOn, "recordedOn");
        title = title.strip();
        document = document.strip();
        text = text.strip();
        copies = List.copyOf(copies);
    }

    /** Returns these rules where the actor may issue them and they say what rules must, or every reason against it. */
    public Decision<WorkRules> issuedBy(Actor actor) {
        List<Finding> findings = new ArrayList<>();
        if (town.level() != Level.TOWN || !actor.division().equals(town)) {
            refuse("other-town", findings);
        }
        if (title.isEmpty()) {
            refuse("title-missing", findings);
        }
        if (text.isEmpty() && copies.isEmpty()) {
            refuse("text-missing", findings);
        }
        if (inForce.isEmpty()) {
            refuse("ends-before-it-begins", findings);
        }
        return Decision.of(this, findings);
    }

    private void refuse(String code, List<Finding> findings) {
        findings.add(Finding.refusal(
                GuidanceProvisions.WORK_RULES,
                code,
                new Subject(Subject.Kind.DIVISION, town.digits()),
                Map.of("town", town, "title", title, "since", inForce.since()),
                recordedOn));
    }

    /** Returns these rules with a last day, from the day on which others take their place. */
    public WorkRules endingBy(LocalDate day) {
        return new WorkRules(id, town, title, document, text, inForce.endingBy(day), recordedOn, copies);
    }
}
