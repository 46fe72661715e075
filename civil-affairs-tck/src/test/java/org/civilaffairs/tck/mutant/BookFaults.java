package org.civilaffairs.tck.mutant;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.adapter.Registers.Proof;
import org.civilaffairs.tck.reference.Twist;

/** Faults of a kind about the ten books, so that a mutant is one line. */
final class BookFaults {

    private BookFaults() {}

    /** Writes something else than what was asked. */
    static Twist writes(BiFunction<String, Entry, Entry> fault) {
        return new Twist() {
            @Override
            protected Entry entry(String book, Entry right) {
                return fault.apply(book, right);
            }
        };
    }

    /** Puts a value into a column where the condition holds. */
    static Twist fills(String book, String column, String value, Predicate<Entry> when) {
        return writes((asked, right) -> asked.equals(book) && when.test(right) ? right.with(column, value) : right);
    }

    /** Refuses entries that the scheme allows. */
    static Twist refuses(BiPredicate<String, Entry> whim) {
        return new Twist() {
            @Override
            protected Optional<Breach> refuses(String book, Entry entry) {
                return whim.test(book, entry) ? Optional.of(new Breach("", "5.3", "mutant")) : Optional.empty();
            }
        };
    }

    /** Refuses to correct or void lines that may be. */
    static Twist leaves(Predicate<Line> whim) {
        return new Twist() {
            @Override
            protected Optional<Breach> refuses(String book, Line referredTo) {
                return whim.test(referredTo) ? Optional.of(new Breach("", "5.3", "mutant")) : Optional.empty();
            }
        };
    }

    static Twist file(UnaryOperator<String> fault) {
        return new Twist() {
            @Override
            protected String file(String right) {
                return fault.apply(right);
            }
        };
    }

    static Twist proof(UnaryOperator<Proof> fault) {
        return new Twist() {
            @Override
            protected Proof proof(Proof right) {
                return fault.apply(right);
            }
        };
    }
}
