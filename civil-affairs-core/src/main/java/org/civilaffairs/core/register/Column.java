package org.civilaffairs.core.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/**
 * One column of a book, as the record of its content defines it: form, template, printed page and schema are made from
 * it.
 *
 * @param book the book's code, such as R01
 * @param key the name of the record's component
 * @param required whether every entry has a value here
 * @param requiredWhen when an entry must have a value here, where that hangs on another column
 * @param codes the code list of a CODE or CODES column
 * @param unit the key of the unit, such as yuan; empty for none
 * @param scale the decimals of a MONEY or QUANTITY column; 0 for others
 * @param maxLength the longest text in characters (code points); 0 where the type limits it by itself
 * @param sensitive whether a value never stands in clear in a stored entry
 * @param amount whether a printed page shows its total
 * @param computed whether the system works it out, so that nobody is asked for it
 */
public record Column(
        String book,
        String key,
        ColumnType type,
        boolean required,
        Optional<Condition> requiredWhen,
        Optional<CodeList> codes,
        String unit,
        int scale,
        int maxLength,
        boolean sensitive,
        boolean amount,
        boolean computed) {

    /**
     * When a value is required.
     *
     * @param column the other column
     * @param values the values of it that require one; empty for any value
     * @param absent whether, the other way round, one is required when the other column has no value
     */
    public record Condition(String column, List<String> values, boolean absent) {

        public Condition {
            Objects.requireNonNull(column, "column");
            values = List.copyOf(values);
        }

        /** Returns whether another column's value requires one; empty for none. */
        public boolean holds(Optional<String> other) {
            if (absent) {
                return other.isEmpty();
            }
            return other.isPresent() && (values.isEmpty() || values.contains(other.get()));
        }
    }

    public Column {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        boolean coded = type == ColumnType.CODE || type == ColumnType.CODES;
        if (coded != codes.isPresent()) {
            throw new IllegalArgumentException("A code list belongs to a column of codes: " + book + "." + key);
        }
    }

    /** Returns the heading. */
    public String heading(Language language) {
        return Messages.label("columns", book + "." + key, language);
    }

    /** Returns the unit's name; empty for a column without one. */
    public Optional<String> unit(Language language) {
        return unit.isEmpty() ? Optional.empty() : Optional.of(Messages.label("columns", "unit." + unit, language));
    }

    /** Returns whether a text is the key or the heading in any of the languages, with or without a unit in brackets. */
    public boolean isCalled(String text) {
        String plain = Texts.plain(text).replaceAll("[ ]*\\([^)]*\\)$", "");
        if (plain.equalsIgnoreCase(key)) {
            return true;
        }
        for (Language language : Language.values()) {
            String heading = Texts.plain(heading(language));
            if (plain.equalsIgnoreCase(heading.replaceAll("[ ]*\\([^)]*\\)$", ""))
                    || Texts.plain(text).equalsIgnoreCase(heading)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how a value may be shown to whoever may not see it whole: as it is, unless the column is sensitive. */
    public String masked(String value) {
        return sensitive ? Texts.masked(type, value) : value;
    }
}
