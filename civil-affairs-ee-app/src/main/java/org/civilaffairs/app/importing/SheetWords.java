package org.civilaffairs.app.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;

/** The words of the books' workbooks, in the language that somebody asked for and not in that of whoever asks just now. */
@ApplicationScoped
public class SheetWords {

    /** Columns that we write for people to read, and pass over when they come back. */
    private static final List<String> PASSED_OVER = List.of("error", "line");

    private final Bundles bundles;

    SheetWords() {
        this(null);
    }

    @Inject
    SheetWords(Bundles bundles) {
        this.bundles = bundles;
    }

    /** Returns a text of this feature with {0}, {1}, … filled in. */
    String of(Language language, String key, Object... values) {
        String text = bundles.text(key, language).orElse("??" + key + "??");
        // Numbers stay as they are: in a sheet 1,000 would be two of them.
        return new MessageFormat(text, language.locale())
                .format(Stream.of(values).map(String::valueOf).toArray());
    }

    /** Returns a column's heading, with its unit and a star where it must be filled in. */
    String heading(SheetColumn column, Language language) {
        Optional<String> unit = column.own().flatMap(own -> own.unit(language));
        String name = name(column, language);
        String all = unit.map(one -> name + (language == Language.EN ? " (" + one + ")" : "（" + one + "）"))
                .orElse(name);
        return column.required() ? "*" + all : all;
    }

    /** Returns what a column is called. */
    String name(SheetColumn column, Language language) {
        return column.own()
                .map(own -> own.heading(language))
                .orElseGet(() -> of(language, "importing.column." + column.key()));
    }

    /** Returns the column that a heading means, by key or by name in any language; empty for none of the book's. */
    Optional<SheetColumn> find(List<SheetColumn> columns, String heading) {
        String plain = plain(heading);
        return columns.stream().filter(column -> means(column, plain)).findFirst();
    }

    /** A name may end in brackets of its own, before those of the unit. */
    private boolean means(SheetColumn column, String plain) {
        return column.own()
                .map(own -> own.isCalled(plain) || own.isCalled(plain.replaceFirst(" *\\([^)]*\\)$", "")))
                .orElseGet(() -> called(column.key(), plain));
    }

    /** Tells whether a heading is one of ours that nothing is read from. */
    boolean isPassedOver(String heading) {
        String plain = plain(heading);
        return PASSED_OVER.stream().anyMatch(key -> called(key, plain));
    }

    /** Tells whether a heading is that of the numbers in the book. */
    boolean isNumber(String heading) {
        return called(SheetColumn.NUMBER, plain(heading));
    }

    private boolean called(String key, String plain) {
        return plain.equalsIgnoreCase(key)
                || Stream.of(Language.values())
                        .anyMatch(language -> plain.equalsIgnoreCase(plain(of(language, "importing.column." + key))));
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("^[*\\s]+|[*\\s]+$", "");
    }

    /** Returns what is said of a column's cells before they are filled in. */
    String hint(SheetColumn column, RegisterType type, Language language) {
        List<String> all = new ArrayList<>();
        all.add(of(language, column.required() ? "importing.must" : "importing.may"));
        column.own().flatMap(Column::requiredWhen).ifPresent(when -> all.add(when(type, when, language)));
        all.add(of(
                language,
                "importing.hint." + (column.key().equals(SheetColumn.ORIGINALS) ? "originals" : column.type())));
        if (column.longest() > 0) {
            all.add(of(language, "importing.longest", column.longest()));
        }
        if (column.type() == ColumnType.CODES) {
            all.add(CodeSheet.allowed(column, language));
        }
        return String.join(language == Language.EN ? ". " : "；", all);
    }

    private String when(RegisterType type, Column.Condition when, Language language) {
        Column other = type.column(when.column()).orElseThrow();
        if (when.absent()) {
            return of(language, "importing.unless", other.heading(language));
        }
        String values = String.join(
                language == Language.EN ? ", " : "、",
                when.values().stream()
                        .map(value -> other.codes()
                                .flatMap(list -> list.find(value))
                                .map(code -> code.label(language))
                                .orElse(value))
                        .toList());
        return values.isEmpty()
                ? of(language, "importing.when-any", other.heading(language))
                : of(language, "importing.when", other.heading(language), values);
    }
}
