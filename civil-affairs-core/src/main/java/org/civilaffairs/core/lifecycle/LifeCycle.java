package org.civilaffairs.core.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed table of states and events; what does not stand in it can't happen. */
public final class LifeCycle<S extends Enum<S>, E extends Enum<E>> {

    private final S first;
    private final E start;
    private final Set<Office> starters;
    private final Class<E> events;
    private final List<Transition<S, E>> transitions;
    private final Map<S, Map<E, Transition<S, E>>> table;

    private LifeCycle(Builder<S, E> rows) {
        first = rows.first;
        start = rows.start;
        starters = rows.starters;
        events = start.getDeclaringClass();
        transitions = List.copyOf(rows.transitions);
        table = new EnumMap<>(first.getDeclaringClass());
        for (Transition<S, E> row : transitions) {
            Transition<S, E> other = table.computeIfAbsent(row.from(), s -> new EnumMap<>(events))
                    .put(row.event(), row);
            if (other != null) {
                throw new IllegalArgumentException("Two rows for one state and event: " + other + " and " + row);
            }
        }
    }

    /** Returns a table that begins with one event, which makes the first state. */
    public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> startingWith(E start, S first, Office... who) {
        return new Builder<>(start, first, EnumSet.copyOf(Arrays.asList(who)));
    }

    /** Returns the state that the start makes. */
    public S first() {
        return first;
    }

    /** Returns the event that a life begins with, and that never comes again. */
    public E start() {
        return start;
    }

    /** Returns who may start a life. */
    public Set<Office> starters() {
        return Set.copyOf(starters);
    }

    /** Returns the row for an event in a state; empty when the event can't happen there. */
    public Optional<Transition<S, E>> find(S from, E event) {
        return Optional.ofNullable(table.getOrDefault(from, Map.of()).get(event));
    }

    /** Returns the events that can happen in a state; empty in a final one. */
    public Set<E> events(S from) {
        Set<E> possible = EnumSet.noneOf(events);
        possible.addAll(table.getOrDefault(from, Map.of()).keySet());
        return possible;
    }

    /** Returns all rows in the order in which the table lists them. */
    public List<Transition<S, E>> transitions() {
        return transitions;
    }

    /** Returns the table as lines that both a reader and a Mermaid state diagram understand. */
    public String diagram() {
        return "[*] --> " + first + " : " + start + " " + starters + "\n"
                + transitions.stream().map(Transition::toString).collect(Collectors.joining("\n"));
    }

    /** The rows of a table while it is written down. */
    public static final class Builder<S extends Enum<S>, E extends Enum<E>> {

        private final E start;
        private final S first;
        private final Set<Office> starters;
        private final List<Transition<S, E>> transitions = new ArrayList<>();

        private Builder(E start, S first, Set<Office> starters) {
            this.start = start;
            this.first = first;
            this.starters = starters;
        }

        /** Adds the rows that lead from several states to one. */
        public Builder<S, E> rows(Collection<S> from, E event, S to, Set<Office> who, String guard) {
            from.forEach(state -> transitions.add(new Transition<>(state, event, to, who, guard)));
            return this;
        }

        /** Adds one row. */
        public Builder<S, E> row(S from, E event, S to, Set<Office> who, String guard) {
            return rows(List.of(from), event, to, who, guard);
        }

        /** Adds the rows of an event that leaves the state as it is, and changes a flag beside it. */
        public Builder<S, E> flag(Collection<S> states, E event, Set<Office> who, String guard) {
            states.forEach(state -> transitions.add(new Transition<>(state, event, state, who, guard)));
            return this;
        }

        /** Returns the table; two rows for one state and event are refused. */
        public LifeCycle<S, E> build() {
            return new LifeCycle<>(this);
        }
    }
}
