package org.civilaffairs.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to a wish: accepted with the value after it, or refused with every reason. A refusal is a result, not an
 * exception.
 */
public sealed interface Decision<T> {

    /**
     * The wish was granted.
     *
     * @param value what stands now
     * @param findings warnings that came along; none of them blocks
     */
    record Accepted<T>(T value, List<Finding> findings) implements Decision<T> {
        public Accepted {
            Objects.requireNonNull(value, "value");
            findings = List.copyOf(findings);
            if (findings.stream().anyMatch(Finding::blocks)) {
                throw new IllegalArgumentException("Accepted in spite of a breach: " + findings);
            }
        }
    }

    /**
     * The wish was refused; nothing has changed.
     *
     * @param findings every reason, of which at least one blocks
     */
    record Rejected<T>(List<Finding> findings) implements Decision<T> {
        public Rejected {
            findings = List.copyOf(findings);
            if (findings.stream().noneMatch(Finding::blocks)) {
                throw new IllegalArgumentException("Rejected without a breach: " + findings);
            }
        }
    }

    /** Returns the value accepted, or refused where a finding blocks. */
    static <T> Decision<T> of(T value, List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks) ? new Rejected<>(findings) : new Accepted<>(value, findings);
    }

    /** Returns what was found: warnings of an accepted wish, the reasons of a refused one. */
    List<Finding> findings();

    /** Returns the value, or empty when the wish was refused. */
    default Optional<T> accepted() {
        return this instanceof Accepted<T> yes ? Optional.of(yes.value()) : Optional.empty();
    }

    /** Returns this decision about something made of the value. */
    default <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Accepted<T> yes
                ? new Accepted<>(change.apply(yes.value()), yes.findings())
                : new Rejected<>(findings());
    }
}
