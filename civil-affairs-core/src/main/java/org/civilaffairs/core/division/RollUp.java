package org.civilaffairs.core.division;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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

        private String canonical() {
            return id + "\t" + at + "\t" + value.stripTrailingZeros().toPlainString() + "\n";
        }
    }

    private final LocalDate asOf;
    private final TreeMap<String, Item> items = new TreeMap<>();

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
        for (Item item : items) {
            if (made.items.put(item.id(), item) != null) {
                throw new IllegalArgumentException("The record " + item.id() + " counts twice");
            }
        }
        return made;
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the total of a division: all records at it and below it. */
    public BigDecimal total(DivisionCode code) {
        return items.values().stream()
                .filter(item -> code.covers(item.at()))
                .map(Item::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns what is recorded at a division itself. */
    public BigDecimal own(DivisionCode code) {
        return items.values().stream()
                .filter(item -> code.equals(item.at()))
                .map(Item::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the digest of what a division's total counts: SHA-256, in hexadecimal, over one line a record, sorted by id:
     * id, tab, code, tab, value, line feed, in UTF-8.
     */
    public String digest(DivisionCode code) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            items.values().stream()
                    .filter(item -> code.covers(item.at()))
                    .forEach(item -> sha.update(item.canonical().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Returns the ids of the records on which two levels disagree about a division; empty where they agree. */
    public SortedSet<String> differences(RollUp other, DivisionCode code) {
        SortedMap<String, Item> all = new TreeMap<>(items);
        all.putAll(other.items);
        SortedSet<String> different = new TreeSet<>();
        for (String id : all.keySet()) {
            String mine = seen(items.get(id), code);
            if (!mine.equals(seen(other.items.get(id), code))) {
                different.add(id);
            }
        }
        return different;
    }

    private static String seen(Item item, DivisionCode code) {
        return item == null || !code.covers(item.at()) ? "" : item.canonical();
    }
}
