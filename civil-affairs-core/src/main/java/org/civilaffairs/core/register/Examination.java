package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/** Collects what is wrong with what somebody wants to write into a book; every finding names book and column. */
public final class Examination {

    private final RegisterType type;
    private final Policy policy;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    Examination(RegisterType type, Policy policy, LocalDate asOf) {
        this.type = type;
        this.policy = policy;
        this.asOf = asOf;
    }

    /** Returns the policy of the village on the day. */
    public Policy policy() {
        return policy;
    }

    /** Reports that one column outgrows another. */
    public <T extends Comparable<? super T>> void notMore(String column, T value, String other, T limit) {
        if (value.compareTo(limit) > 0) {
            report("more-than-other", column, Map.of("value", value, "other", other, "limit", limit));
        }
    }

    /** Like {@link #notMore(String, Comparable, String, Comparable)}, where both have a value. */
    public <T extends Comparable<? super T>> void notMore(
            String column, Optional<T> value, String other, Optional<T> limit) {
        if (value.isPresent() && limit.isPresent()) {
            notMore(column, value.get(), other, limit.get());
        }
    }

    /** Reports that columns do not add up to another. */
    public void sum(String column, int expected, List<String> parts, int sum) {
        if (sum != expected) {
            report("sum-differs", column, Map.of("value", expected, "parts", String.join(", ", parts), "sum", sum));
        }
    }

    /** Reports an amount that is not the one worked out from other columns. */
    public void amount(String column, BigDecimal value, BigDecimal expected) {
        if (value.compareTo(expected) != 0) {
            report("amount-differs", column, Map.of("value", value, "expected", expected.toPlainString()));
        }
    }

    /** Reports a fault by a code of its own. */
    public void unless(boolean right, String code, String column) {
        if (!right) {
            report(code, column, Map.of());
        }
    }

    void report(String code, String column, Map<String, ?> facts) {
        Map<String, Object> all = new TreeMap<>(facts);
        all.put("book", type.code());
        all.put("column", column);
        findings.add(
                Finding.refusal(RegisterProvisions.COLUMNS, code, new Subject(Subject.Kind.FIELD, column), all, asOf));
    }

    List<Finding> findings() {
        return findings;
    }
}
