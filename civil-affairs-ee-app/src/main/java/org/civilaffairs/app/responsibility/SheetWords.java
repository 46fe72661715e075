package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.core.responsibility.StandardSheet;
import org.civilaffairs.core.responsibility.Target;
import org.civilaffairs.core.rule.Messages;

/** How pages write what a score sheet holds. */
@Named
@RequestScoped
public class SheetWords {

    @Inject
    private Look look;

    /** Returns what a target is called: in the letter's own words, or as the sheet names its indicator. */
    public String title(Target target) {
        boolean named = !target.title().isEmpty()
                || StandardSheet.ASSISTANT.find(target.code()).isEmpty();
        return named ? target.title() : name(target.code());
    }

    /** Returns the name of an indicator, a measure, a veto or an adjustment. */
    public String name(Object code) {
        return Messages.label("sheet", code.toString(), look.language());
    }

    /** Like {@link #name}, or an empty text for a code that no sheet has. */
    public String named(String code) {
        return StandardSheet.ASSISTANT.find(code).isPresent() ? name(code) : "";
    }

    /** Returns a number of points without idle noughts. */
    public String points(BigDecimal points) {
        return points == null
                ? ""
                : points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
