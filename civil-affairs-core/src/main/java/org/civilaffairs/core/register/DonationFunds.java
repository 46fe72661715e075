package org.civilaffairs.core.register;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is left of the donations that came in (结存), fund by fund, over the entries of book 6 that stand. Money for one
 * purpose is a fund, money for any purpose another, and so is each kind of goods in its unit, by its value. A donation
 * that was passed on to a charitable organisation at once is in no fund: nothing of it stayed in the village.
 */
public final class DonationFunds {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /**
     * One fund.
     *
     * @param goods what it is, of goods; blank for money
     * @param unit the code of the goods' unit; blank for money
     * @param earmark what it is meant for; blank for any purpose
     */
    public record Fund(String goods, String unit, String earmark) implements Comparable<Fund> {

        @Override
        public int compareTo(Fund other) {
            return (goods + '\n' + unit + '\n' + earmark)
                    .compareTo(other.goods + '\n' + other.unit + '\n' + other.earmark);
        }

        /** Returns the fund that an entry of book 6 belongs to. */
        public static Fund of(RegisterEntry entry) {
            return of(entry.fields());
        }

        private static Fund of(Map<String, String> fields) {
            boolean money = "01".equals(fields.get("itemKind"));
            return new Fund(
                    money ? "" : fields.getOrDefault("item", ""),
                    money ? "" : fields.getOrDefault("unit", ""),
                    fields.getOrDefault("earmark", ""));
        }
    }

    private final SortedMap<Fund, BigDecimal> held = new TreeMap<>();

    /** Begins with nothing in any fund. */
    public DonationFunds() {}

    /** Counts an entry that stands; one without content, such as a voiding one, changes nothing. */
    public void add(RegisterEntry entry) {
        add(Fund.of(entry), change(entry));
    }

    /** Counts an entry no longer, since another takes its place. */
    public void remove(RegisterEntry entry) {
        add(Fund.of(entry), change(entry).negate());
    }

    /** Adds to a fund what was added up before. */
    public void add(Fund fund, BigDecimal sum) {
        held.merge(fund, sum, BigDecimal::add);
    }

    /** Returns what an entry puts into its fund, or takes out of it; nothing, where it has no content. */
    public static BigDecimal change(RegisterEntry entry) {
        return change(entry.fields());
    }

    private static BigDecimal change(Map<String, String> fields) {
        BigDecimal value =
                Optional.ofNullable(fields.get("value")).map(BigDecimal::new).orElse(NOTHING);
        if ("02".equals(fields.get("direction"))) {
            return value.negate();
        }
        return fields.containsKey("transferredTo") ? NOTHING : value;
    }

    /** Returns what the fund that a donation belongs to holds after it. */
    public BigDecimal after(CharityDonationContent donation) {
        Map<String, String> values = donation.values();
        return held.getOrDefault(Fund.of(values), NOTHING).add(change(values));
    }

    /** Returns the funds that hold something, or that more was taken from than there was. */
    public SortedMap<Fund, BigDecimal> left() {
        SortedMap<Fund, BigDecimal> left = new TreeMap<>(held);
        left.values().removeIf(sum -> sum.signum() == 0);
        return left;
    }
}
