package org.civilaffairs.core.household;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/**
 * What a village has said of the fourteen categories of clause 4.2 in a year.
 *
 * @param withMembers the numbers, 1 to 14, of those that have members
 * @param declaredNil the numbers of those that it has declared to have none of (本村无此类对象)
 */
public record CategoryYear(
        DivisionCode village, String name, int year, SortedSet<Integer> withMembers, SortedSet<Integer> declaredNil)
        implements Serializable {

    private static final int CATEGORIES = 14;

    /** HSH-06: a category has members or is declared to have none; neither is undetermined. */
    public static final Rule<CategoryYear> RULE =
            Rule.of(Provision.computed("HSH-06", "4.2", Bound.ASSISTANT), (facts, verdict) -> {
                List<Integer> undeclared = facts.undeclared();
                if (!undeclared.isEmpty()) {
                    verdict.undetermined(
                                    "undeclared",
                                    new Subject(
                                            Subject.Kind.DIVISION,
                                            facts.village().digits()))
                            .fact("name", facts.name())
                            .fact("year", facts.year())
                            .fact(
                                    "categories",
                                    undeclared.stream()
                                            .map(number -> String.format("CATEGORY.%02d", number))
                                            .collect(Collectors.joining(", ")))
                            .report();
                }
            });

    public CategoryYear {
        Objects.requireNonNull(village, "village");
        withMembers = Collections.unmodifiableSortedSet(new TreeSet<>(withMembers));
        declaredNil = Collections.unmodifiableSortedSet(new TreeSet<>(declaredNil));
    }

    /** Returns the categories of which nobody knows. */
    public List<Integer> undeclared() {
        return IntStream.rangeClosed(1, CATEGORIES)
                .filter(number -> !withMembers.contains(number) && !declaredNil.contains(number))
                .boxed()
                .toList();
    }
}
