package org.civilaffairs.app.printing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Sums by side and column: of a page, and of the book up to its end. What is struck through counts in neither. */
final class Totals {

    private final Map<String, BigDecimal> sums = new HashMap<>();

    void add(PrintedEntry entry) {
        if (!entry.struck()) {
            entry.amounts().forEach((column, amount) -> sums.merge(key(entry.side(), column), amount, BigDecimal::add));
        }
    }

    void clear() {
        sums.clear();
    }

    /** Returns the sum in yuan with thousands and two decimals; what was never added to is 0.00. */
    String of(String side, String column) {
        return yuan(sums.getOrDefault(key(side, column), BigDecimal.ZERO));
    }

    private static String key(String side, String column) {
        return side + "/" + column;
    }

    static String yuan(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
