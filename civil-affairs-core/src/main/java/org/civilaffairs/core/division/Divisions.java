package org.civilaffairs.core.division;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.rule.Decision;

/**
 * All divisions with all their versions and the changes between them, so that a question for a day gets that day's tree.
 * Immutable: a change gives other divisions.
 */
public final class Divisions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<DivisionCode, ArrayList<Division>> versions = new TreeMap<>();
    private final ArrayList<Succession> successions;

    private Divisions(Collection<Division> all, Collection<Succession> successions) {
        all.stream().sorted().forEach(this::add);
        this.successions = new ArrayList<>(
                successions.stream().sorted((a, b) -> a.on().compareTo(b.on())).toList());
    }

    private void add(Division version) {
        List<Division> ofCode = versions.computeIfAbsent(version.code(), code -> new ArrayList<>(1));
        if (!ofCode.isEmpty() && ofCode.get(ofCode.size() - 1).days().overlaps(version.days())) {
            throw new IllegalArgumentException("Two versions of " + version.code() + " hold on one day");
        }
        ofCode.add(version);
    }

    /**
     * Returns the divisions of these versions and changes.
     *
     * @throws IllegalArgumentException when two versions of one code hold on one day
     */
    public static Divisions of(Collection<Division> versions, Collection<Succession> successions) {
        return new Divisions(versions, successions);
    }

    /** Returns the divisions of these versions, between which nothing has changed. */
    public static Divisions of(Collection<Division> versions) {
        return new Divisions(versions, List.of());
    }

    /** Returns the version of a code that held on a day; empty when none did. */
    public Optional<Division> find(DivisionCode code, LocalDate day) {
        return versions(code).stream()
                .filter(version -> version.days().contains(day))
                .findFirst();
    }

    /** Returns all versions of a code, the oldest first; empty for an unknown code. */
    public List<Division> versions(DivisionCode code) {
        List<Division> ofCode = versions.get(code);
        return ofCode == null ? List.of() : List.copyOf(ofCode);
    }

    /** Returns all versions of all codes, by code and first day. */
    public List<Division> versions() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the tree of a day. */
    public DivisionTree on(LocalDate day) {
        return new DivisionTree(
                day,
                versions.values().stream()
                        .flatMap(List::stream)
                        .filter(version -> version.days().contains(day))
                        .toList());
    }

    /** Returns the changes, the oldest first. */
    public List<Succession> successions() {
        return List.copyOf(successions);
    }

    /**
     * Returns what a code of an earlier day stands for on a later one: itself where nothing happened, its heirs after a
     * change, nothing after its end.
     */
    public SortedSet<DivisionCode> heirs(DivisionCode code, LocalDate known, LocalDate day) {
        SortedSet<DivisionCode> heirs = new TreeSet<>(List.of(code));
        for (Succession change : successions) {
            if (change.on().isAfter(known) && !change.on().isAfter(day) && heirs.removeAll(change.from())) {
                heirs.addAll(change.to());
            }
        }
        return heirs;
    }

    /** Returns what a code of a later day was on an earlier one: itself, its predecessors, or nothing before its start. */
    public SortedSet<DivisionCode> ancestors(DivisionCode code, LocalDate known, LocalDate day) {
        SortedSet<DivisionCode> ancestors = new TreeSet<>(List.of(code));
        for (int index = successions.size() - 1; index >= 0; index--) {
            Succession change = successions.get(index);
            if (change.on().isAfter(day) && !change.on().isAfter(known) && ancestors.removeAll(change.to())) {
                ancestors.addAll(change.from());
            }
        }
        return ancestors;
    }

    /**
     * Returns where a record of an earlier day counts on a later one, so that a roll-up across changes loses nothing and
     * counts nothing twice: at the heir of its division; where that was split, or ended without an heir, at what lies
     * above all that came of it.
     *
     * @param known the day that the record's code is of
     */
    public DivisionCode home(DivisionCode code, LocalDate known, LocalDate day) {
        SortedSet<DivisionCode> heirs = new TreeSet<>(List.of(code));
        for (Succession change : successions) {
            boolean between = change.on().isAfter(known) && !change.on().isAfter(day);
            if (between && heirs.removeAll(change.from())) {
                heirs.addAll(change.to());
                if (change.to().isEmpty()) {
                    change.from().forEach(ended -> heirs.add(ended.parent().orElse(ended)));
                }
            }
        }
        return standing(heirs.first(), day, heirs)
                .or(() -> standing(code, day, List.of()))
                .orElse(heirs.first());
    }

    /** Returns the lowest division at a code or above it that stands on a day and holds all others. */
    private Optional<DivisionCode> standing(DivisionCode code, LocalDate day, Collection<DivisionCode> others) {
        Optional<DivisionCode> above = Optional.of(code);
        while (above.isPresent()) {
            DivisionCode here = above.get();
            if (find(here, day).isPresent() && others.stream().allMatch(here::covers)) {
                return above;
            }
            above = here.parent();
        }
        return above;
    }

    /** Returns the divisions after a change, or every reason why it can't be made. */
    public Decision<Divisions> apply(DivisionChange change) {
        return new ChangeCheck(this, change).decide();
    }
}
