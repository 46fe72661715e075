package org.civilaffairs.app.register;

import java.util.List;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.rule.Language;

/** A column of a book as the API shows it, its heading and codes in the language asked for. */
public record ColumnShown(
        String key,
        String heading,
        ColumnType type,
        boolean required,
        RequiredWhen requiredWhen,
        List<CodeShown> codes,
        String unit,
        int scale,
        int maxLength,
        boolean sensitive,
        boolean amount,
        boolean computed) {

    /** Another column whose value, or want of one, makes a value required. */
    public record RequiredWhen(String column, List<String> values, boolean absent) {}

    /** A code of the column's list. */
    public record CodeShown(String code, String label) {}

    static ColumnShown of(Column column, Language language) {
        return new ColumnShown(
                column.key(),
                column.heading(language),
                column.type(),
                column.required(),
                column.requiredWhen()
                        .map(when -> new RequiredWhen(when.column(), when.values(), when.absent()))
                        .orElse(null),
                column.codes().stream()
                        .flatMap(list -> list.codes().stream())
                        .map(code -> new CodeShown(code.text(), code.label(language)))
                        .toList(),
                column.unit(language).orElse(null),
                column.scale(),
                column.maxLength(),
                column.sensitive(),
                column.amount(),
                column.computed());
    }
}
