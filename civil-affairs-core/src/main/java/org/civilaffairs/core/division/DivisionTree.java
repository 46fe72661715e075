package org.civilaffairs.core.division;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The divisions as they stood on one day, by code, with the way up and down. */
public final class DivisionTree implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final TreeMap<DivisionCode, Division> byCode = new TreeMap<>();

    DivisionTree(LocalDate asOf, Collection<Division> inForce) {
        this.asOf = asOf;
        inForce.forEach(division -> byCode.put(division.code(), division));
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the division of a code; empty when there was none on the day. */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the districts, in the order of their codes. */
    public List<Division> districts() {
        return byCode.values().stream()
                .filter(division -> division.level() == Level.DISTRICT)
                .toList();
    }

    /** Returns what lies directly below a code, in the order of codes. */
    public List<Division> children(DivisionCode code) {
        int length = code.digits().length() + 3;
        return below(code).stream()
                .filter(division -> division.code().digits().length() == length)
                .toList();
    }

    /** Returns everything below a code, without itself. */
    public Collection<Division> below(DivisionCode code) {
        NavigableMap<DivisionCode, Division> tail = byCode.tailMap(code, false);
        String digits = code.digits();
        // A code sorts directly before all that begin with it, so the first that does not ends the walk.
        DivisionCode end = null;
        for (DivisionCode next : tail.keySet()) {
            if (!next.digits().startsWith(digits)) {
                end = next;
                break;
            }
        }
        return Collections.unmodifiableCollection((end == null ? tail : tail.headMap(end, false)).values());
    }

    /** Returns the villages that the plan wants an assistant in, at a code or below it. */
    public List<Division> villagesOf(DivisionCode code) {
        if (code.level() == Level.VILLAGE) {
            return find(code).filter(Division::wantsAssistant).stream().toList();
        }
        return below(code).stream().filter(Division::wantsAssistant).toList();
    }

    /** Returns the towns at a code or below it. */
    public List<Division> townsOf(DivisionCode code) {
        return switch (code.level()) {
            case DISTRICT -> children(code);
            case TOWN -> find(code).stream().toList();
            case VILLAGE -> List.of();
        };
    }

    /** Returns all divisions, in the order of their codes. */
    public Collection<Division> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }
}
