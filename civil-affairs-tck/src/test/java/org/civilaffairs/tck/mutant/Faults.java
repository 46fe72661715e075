package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.tck.adapter.Appointments.Step;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Divisions.Change;
import org.civilaffairs.tck.adapter.Supervision.Coverage;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.adapter.Supervision.Vacancy;
import org.civilaffairs.tck.adapter.Trainings.Requirement;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults of a kind, so that a mutant is one line. */
final class Faults {

    private Faults() {}

    static Twist policy(String key, String value) {
        return new Twist() {
            @Override
            protected Policies policies(Policies right) {
                List<PolicyEntry> entries = new ArrayList<>(right.entries());
                Days always = Days.from(LocalDate.of(2000, 1, 1));
                entries.add(new PolicyEntry(key, value, Scope.NATION, always, "mutant", Layer.PARAMETER));
                return Policies.plan().with(entries);
            }
        };
    }

    /** Reads a value that a department set as another one. */
    static Twist entry(String key, String set, String read) {
        return new Twist() {
            @Override
            protected Policies policies(Policies right) {
                return Policies.plan()
                        .with(right.entries().stream()
                                .map(entry -> entry.key().equals(key)
                                                && entry.value().equals(set)
                                        ? new PolicyEntry(
                                                key, read, entry.scope(), entry.days(), entry.source(), entry.layer())
                                        : entry)
                                .toList());
            }
        };
    }

    /** Shows another coverage; the function sees all records. */
    static Twist coverage(BiFunction<Reference, Coverage, Coverage> fault) {
        return new Twist() {
            @Override
            protected Coverage coverage(LocalDate on, Coverage right) {
                return fault.apply(reference(), right);
            }
        };
    }

    static Coverage covered(Coverage right, int covered) {
        return new Coverage(right.division(), right.asOf(), right.villages(), covered, right.digest(), right.below());
    }

    static Coverage villages(Coverage right, int villages) {
        return new Coverage(right.division(), right.asOf(), villages, right.covered(), right.digest(), right.below());
    }

    /** Adds to the villages those whose last three digits satisfy a condition, or takes them away. */
    static Twist villages(int sign, IntPredicate last) {
        return coverage((reference, right) -> {
            long concerned = reference.divisionsOnRecord().on(right.asOf()).all().stream()
                    .map(division -> division.code().digits())
                    .filter(code -> code.length() == 12 && code.startsWith(right.division()))
                    .filter(code -> last.test(Integer.parseInt(code.substring(9))))
                    .count();
            return villages(right, right.villages() + sign * (int) concerned);
        });
    }

    static Twist findings(UnaryOperator<List<Finding>> fault) {
        return new Twist() {
            @Override
            protected List<Finding> findings(String division, LocalDate on, List<Finding> right) {
                return fault.apply(right);
            }
        };
    }

    /** Changes each finding of an id. */
    static Twist finding(String assertion, UnaryOperator<Finding> fault) {
        return findings(right -> right.stream()
                .map(each -> each.assertion().equals(assertion) ? fault.apply(each) : each)
                .toList());
    }

    /** Leaves the findings of an id out. */
    static Twist without(String assertion) {
        return findings(right -> right.stream()
                .filter(each -> !each.assertion().equals(assertion))
                .toList());
    }

    /** Leaves the findings of an id out on one day. */
    static Twist onDay(LocalDate day, String assertion) {
        return new Twist() {
            @Override
            protected List<Finding> findings(String division, LocalDate on, List<Finding> right) {
                return right.stream()
                        .filter(each -> !each.assertion().equals(assertion) || !on.equals(day))
                        .toList();
            }
        };
    }

    static Finding bound(Finding right, String bound) {
        return new Finding(
                right.assertion(), right.clause(), right.outcome(), right.severity(), bound, right.subject());
    }

    static Twist vacancy(BiFunction<LocalDate, Vacancy, Vacancy> fault) {
        return new Twist() {
            @Override
            protected List<Vacancy> vacancies(LocalDate on, List<Vacancy> right) {
                return right.stream().map(each -> fault.apply(on, each)).toList();
            }
        };
    }

    /** Makes other changes in the place of one. */
    static Twist changes(Function<Change, List<Change>> fault) {
        return new Twist() {
            @Override
            protected List<Change> changes(Change change) {
                return fault.apply(change);
            }
        };
    }

    static Change on(Change right, LocalDate day) {
        return new Change(right.kind(), day, right.document(), right.from(), right.to());
    }

    static Twist step(UnaryOperator<Step> fault) {
        return new Twist() {
            @Override
            protected Step step(Step right) {
                return fault.apply(right);
            }
        };
    }

    /** Refuses steps that the scheme allows. */
    static Twist refusing(BiPredicate<Reference, Asked> whim) {
        return new Twist() {
            @Override
            protected Optional<Breach> refuses(String appointment, Step step) {
                return whim.test(reference(), new Asked(appointment, step))
                        ? Optional.of(new Breach("", "2.2", "mutant"))
                        : Optional.empty();
            }
        };
    }

    /** A step asked for. */
    record Asked(String appointment, Step step) {

        org.civilaffairs.core.appointment.Appointment in(Reference reference) {
            return reference.appointmentsOnRecord().stream()
                    .filter(each -> each.id().equals(appointment))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Requirement held(int counted, boolean yearIsOver) {
        int left = Math.max(0, 2 - counted);
        return new Requirement(left == 0 ? "MET" : yearIsOver ? "BREACH" : "PENDING", counted, left);
    }
}
