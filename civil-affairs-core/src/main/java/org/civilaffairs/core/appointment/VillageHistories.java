package org.civilaffairs.core.appointment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.division.Succession;

/**
 * All villages through the changes that leave them the same village: one unit takes the place of one. What is merged
 * into one or split into several ends, even where a code is used on, and its posts end with it (AMB-08).
 */
public final class VillageHistories {

    private record Change(DivisionCode code, LocalDate on) {}

    private final Divisions divisions;
    private final Map<Change, DivisionCode> successors = new HashMap<>();
    private final Map<Change, DivisionCode> predecessors = new HashMap<>();

    private VillageHistories(Divisions divisions) {
        this.divisions = Objects.requireNonNull(divisions, "divisions");
        for (Succession succession : divisions.successions()) {
            if (succession.from().size() == 1 && succession.to().size() == 1) {
                DivisionCode from = succession.from().first();
                DivisionCode to = succession.to().first();
                successors.put(new Change(from, succession.on()), to);
                predecessors.put(new Change(to, succession.on()), from);
            }
        }
    }

    /** Returns the histories of all villages of these divisions. */
    public static VillageHistories of(Divisions divisions) {
        return new VillageHistories(divisions);
    }

    /**
     * Returns the codes of the village that had a code on a day, before that day and after it; where none had it that
     * day, those of the last that had it. Empty for a code that was never given.
     */
    public Optional<VillageCodes> find(DivisionCode code, LocalDate day) {
        List<Division> versions = divisions.versions(code);
        return divisions
                .find(code, day)
                .or(() -> versions.stream().reduce((first, second) -> second))
                .map(this::follow);
    }

    private VillageCodes follow(Division start) {
        Deque<VillageCodes.Term> terms = new ArrayDeque<>();
        terms.add(term(start));
        for (Optional<Division> next = after(start); next.isPresent(); next = after(next.get())) {
            terms.addLast(term(next.get()));
        }
        for (Optional<Division> earlier = before(start); earlier.isPresent(); earlier = before(earlier.get())) {
            terms.addFirst(term(earlier.get()));
        }
        return new VillageCodes(List.copyOf(terms));
    }

    private Optional<Division> after(Division version) {
        return version.days().until().flatMap(end -> Optional.ofNullable(
                        successors.get(new Change(version.code(), end)))
                .flatMap(code -> divisions.find(code, end)));
    }

    private Optional<Division> before(Division version) {
        LocalDate start = version.days().since();
        return Optional.ofNullable(predecessors.get(new Change(version.code(), start)))
                .flatMap(code -> divisions.find(code, start.minusDays(1)));
    }

    private static VillageCodes.Term term(Division version) {
        return new VillageCodes.Term(version.code(), version.days());
    }
}
