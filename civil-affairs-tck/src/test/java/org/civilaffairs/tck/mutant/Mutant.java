package org.civilaffairs.tck.mutant;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.tck.reference.Twist;

/**
 * One wrong implementation.
 *
 * @param kills the assertions that must fail for it
 * @param broad whether the fault is one that many assertions see, so that the number of others that fail says nothing
 */
public record Mutant(String name, Set<String> kills, boolean broad, Supplier<Twist> twist) {

    static Mutant of(String name, Supplier<Twist> twist, String... kills) {
        return new Mutant(name, Set.of(kills), false, twist);
    }

    static Mutant broad(String name, Supplier<Twist> twist, String... kills) {
        return new Mutant(name, Set.of(kills), true, twist);
    }

    /** Returns one that overlooks a reason for a refusal. */
    static Mutant forgiving(String name, Predicate<Finding> reason, String... kills) {
        return of(
                name,
                () -> new Twist() {
                    @Override
                    protected boolean forgives(Finding each) {
                        return reason.test(each);
                    }
                },
                kills);
    }

    /** Returns one that overlooks a reason by its key, such as APT-01.duplicate. */
    static Mutant forgiving(String key, String... kills) {
        return forgiving("overlooks " + key, each -> each.key().equals(key), kills);
    }

    /** Returns one that overlooks a reason by its key when a fact of it has a value. */
    static Mutant forgivingWhen(String key, String fact, String value, String... kills) {
        return forgiving(
                "overlooks " + key + " where " + fact + " is " + value,
                each -> each.key().equals(key) && value.equals(each.facts().get(fact)),
                kills);
    }

    /** Returns one with another value in its policy where nobody set one. */
    static Mutant valued(String key, String value, String... kills) {
        return of(key + " = " + value, () -> Faults.policy(key, value), kills);
    }

    /** Returns one that does not know a value that a department set. */
    static Mutant unsettable(String key, String... kills) {
        return of(
                "does not look at a department's " + key,
                () -> new Twist() {
                    @Override
                    protected Policies policies(Policies right) {
                        return Policies.plan()
                                .with(right.entries().stream()
                                        .filter(entry -> !entry.key().equals(key))
                                        .toList());
                    }
                },
                kills);
    }
}
