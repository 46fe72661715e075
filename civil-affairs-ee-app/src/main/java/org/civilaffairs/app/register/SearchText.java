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
        var text = new StringBuilder(512);
        for (Column column : entry.book().type().columns()) {
            String value = entry.fields().get(column.key());
            if (value != null && !column.sensitive()) {
                add(text, words(column, value));
            }
        }
        add(text, entry.happenedOn().toString());
        add(text, entry.writer().name().text());
        add(text, entry.checkedBy());
        add(text, entry.reason());
        add(text, entry.payment());
        add(text, entry.remark());
        var all = normal(text.toString());
        return all.length() <= LONGEST ? all : all.substring(0, all.offsetByCodePoints(0, LONGEST / 2));
    }

    private static void add(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(more);
        }
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
        return column.codes()
                .map(list -> Stream.of(value.split(","))
                        .flatMap(code -> list.find(code).stream())
                        .map(code -> code.label(Language.ZH_HANS))
                        .collect(Collectors.joining("\n")))
                .orElse(value);
    }
}
