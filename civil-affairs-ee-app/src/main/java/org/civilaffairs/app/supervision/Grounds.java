package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Messages;

/** What a finding rests on, as people read it: divisions by their names, everything else as {@link Words} writes it. */
@Named
@RequestScoped
public class Grounds {

    /** The facts whose values are codes of divisions, one or several. */
    private static final Set<String> DIVISIONS = Set.of("by", "organisers", "parent", "village", "town", "from", "to");

    private static final Pattern CODES = Pattern.compile("\\[?[1-9][0-9]{5}([0-9]{3}){0,2}(, [1-9][0-9]{5,11})*]?");

    @Inject
    private Look look;

    @Inject
    private Words words;

    @Inject
    private DivisionPath path;

    /** Returns a fact's value. */
    public String written(Finding finding, String fact) {
        String value = finding.facts().get(fact);
        return Messages.worded(finding, fact, look.language()).orElseGet(() -> plainly(fact, value));
    }

    private String plainly(String fact, String value) {
        if (!DIVISIONS.contains(fact) || !CODES.matcher(value).matches()) {
            return words.written(value);
        }
        return Stream.of(value.replaceAll("[\\[\\]]", "").split(", "))
                .map(path::nameOf)
                .collect(Collectors.joining("、"));
    }
}
