package org.civilaffairs.app.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.register.CodeList;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;

/** What the amounts of a book's entries come to, column by column; what came in is never added to what went out. */
public final class AmountTotals {

    /**
     * One sum, in words.
     *
     * @param what the column, after the side where there are two
     */
    public record Line(String what, String sum) {}

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final RegisterType type;
    private final Optional<Column> side;
    private final Map<String, BigDecimal> sums = new HashMap<>();

    AmountTotals(RegisterType type) {
        this.type = type;
        side = side(type);
    }

    /** Returns the column that says whether an amount came in or went out; empty for a book that counts one way. */
    public static Optional<Column> side(RegisterType type) {
        return type.columns().stream()
                .filter(column -> column.codes().equals(Optional.of(CodeList.DIRECTION)))
                .findFirst();
    }

    /** Adds what an entry says. */
    void add(RegisterEntry entry) {
        String where = side.map(column -> entry.fields().get(column.key())).orElse("");
        type.columns().stream()
                .filter(column -> column.amount() && entry.fields().containsKey(column.key()))
                .forEach(column -> sums.merge(
                        where + column.key(), new BigDecimal(entry.fields().get(column.key())), BigDecimal::add));
    }

    /** Returns the sums in the order of the columns; empty for a book without amounts. */
    List<Line> lines(Language language) {
        List<Line> lines = new ArrayList<>();
        for (Column column : type.columns()) {
            if (column.amount()) {
                side.ifPresentOrElse(
                        two -> CodeList.DIRECTION
                                .codes()
                                .forEach(code -> lines.add(new Line(
                                        code.label(language) + " · " + column.heading(language),
                                        shown(column, code.text() + column.key(), language)))),
                        () -> lines.add(new Line(column.heading(language), shown(column, column.key(), language))));
            }
        }
        return lines;
    }

    private String shown(Column column, String key, Language language) {
        return FieldText.of(column, sums.getOrDefault(key, NOTHING).toPlainString(), language);
    }
}
