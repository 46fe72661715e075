package org.civilaffairs.core.division;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.core.internal.Digests;

/**
 * One figure of a district, its towns and villages on a day, LVL-02: each division's total is the sum over its children
 * plus what is recorded at itself, and carries a digest of the records it counts.
 */
public final class RollUp implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A record that counts.
     *
     * @param id the record's identifier, unique in its figure
     * @param at the one division that the record belongs to
     * @param value how much it counts
     */
    public record Item(String id, DivisionCode at, BigDecimal value) implements Comparable<Item>, Serializable {
        public Item {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(value, "value");
        }

        /** Returns a record that counts one. */
        public static Item one(String id, DivisionCode at) {
            return new Item(id, at, BigDecimal.ONE);
        }

        @Override
        public int compareTo(Item other) {
            return id.compareTo(other.id);
        }

        String written() {
            return value.stripTrailingZeros().toPlainString();
        }

        private String canonical() {
            return id + "\t" + at + "\t" + written() + "\n";
        }
    }

    private final LocalDate asOf;
    private final TreeMap<String, Item> items = new TreeMap<>();
    private final TreeMap<DivisionCode, ArrayList<Item>> byDivision = new TreeMap<>();
    private final HashMap<DivisionCode, BigDecimal> totals = new HashMap<>();

    private RollUp(LocalDate asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the figure of these records.
     *
     * @throws IllegalArgumentException when two records have one id, because a record belongs to exactly one division
     */
    public static RollUp of(LocalDate asOf, Collection<Item> items) {
        RollUp made = new RollUp(asOf);
        items.forEach(made::add);
        return made;
    }

    private void add(Item item) {
        if (items.put(item.id(), item) != null) {
            throw new IllegalArgumentException("The record " + item.id() + " counts twice");
        }
        byDivision.computeIfAbsent(item.at(), absent -> new ArrayList<>(1)).add(item);
        for (Optional<DivisionCode> code = Optional.of(item.at());
                code.isPresent();
                code = code.get().parent()) {
            totals.merge(code.get(), item.value(), BigDecimal::add);
        }
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the total of a division: all records at it and below it. */
    public BigDecimal total(DivisionCode code) {
        return totals.getOrDefault(code, BigDecimal.ZERO);
    }

    /** Returns what is recorded at a division itself. */
    public BigDecimal own(DivisionCode code) {
        return at(code).stream().map(Item::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the records at a division itself. */
    public List<Item> at(DivisionCode code) {
        return Collections.unmodifiableList(byDivision.getOrDefault(code, new ArrayList<>(0)));
    }

    /** Returns all records, sorted by id. */
    public Collection<Item> items() {
        return Collections.unmodifiableCollection(items.values());
    }

    /** Returns the records that a division's total counts, sorted by id. */
    public List<Item> counted(DivisionCode code) {
        List<Item> counted = new ArrayList<>();
        for (var place : byDivision.tailMap(code, true).entrySet()) {
            // A code sorts directly before all that begin with it.
            if (!code.covers(place.getKey())) {
                break;
            }
            counted.addAll(place.getValue());
        }
        Collections.sort(counted);
        return counted;
    }

    Item find(String id) {
        return items.get(id);
    }

    /**
     * Returns the digest of what a division's total counts: SHA-256, in hexadecimal, over one line a record, sorted by id:
     * id, tab, code, tab, value, line feed, in UTF-8.
     */
    public String digest(DivisionCode code) {
        MessageDigest sha = Digests.sha256();
        counted(code).forEach(item -> sha.update(item.canonical().getBytes(StandardCharsets.UTF_8)));
        return Digests.hex(sha.digest());
    }

    /** Returns the report on what this and another roll-up count for a division. */
    public Difference difference(RollUp other, DivisionCode code) {
        return Difference.between(this, other, code);
    }
}
