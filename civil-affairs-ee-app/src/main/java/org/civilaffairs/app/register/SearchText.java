package org.civilaffairs.app.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.rule.Language;

/** What an entry is found by: everything in it that anybody may read, codes by what they mean. */
final class SearchText {

    private static final int LONGEST = 8000;

    private SearchText() {}

    static String of(RegisterEntry entry) {
        var texts = Stream.concat(
                entry.book().type().columns().stream()
                        .filter(column -> entry.fields().containsKey(column.key()))
                        .map(column -> words(column, entry.fields().get(column.key()))),
                Stream.of(
                        entry.happenedOn().toString(),
                        entry.writer().name().text(),
                        entry.checkedBy(),
                        entry.reason(),
                        entry.payment(),
                        entry.remark()));
        var all = normal(texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
        return all.length() <= LONGEST ? all : all.substring(0, all.offsetByCodePoints(0, LONGEST / 2));
    }

    /** Returns text in the form in which it is compared: one width, one case. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Returns the pattern of a query, in which nothing but the text itself counts. */
    static String pattern(String query) {
        return "%" + normal(query.strip()).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String words(Column column, String value) {
        if (column.sensitive()) {
            return "";
        }
        return column.codes()
                .map(list -> Stream.of(value.split(","))
                        .flatMap(code -> list.find(code).stream())
                        .map(code -> code.label(Language.ZH_HANS))
                        .collect(Collectors.joining("\n")))
                .orElse(value);
    }
}
