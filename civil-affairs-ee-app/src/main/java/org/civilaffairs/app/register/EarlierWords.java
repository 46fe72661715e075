package org.civilaffairs.app.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;

/**
 * What a village wrote in a book before, to choose from in its form: names, places, goods, purposes, what was written oftest first. Of
 * sensitive columns nothing: of those an entry has no more than a commitment anyway.
 */
final class EarlierWords {

    /** In the place of a column's key: who checked or witnessed, which all books have. */
    static final String CHECKED_BY = "checkedBy";

    private static final int MOST = 30;

    private EarlierWords() {}

    /** Returns words of the entries that count, the latest entry first, by column key. */
    static Map<String, List<String>> of(List<Column> columns, List<KeptEntry> entries) {
        Map<String, List<String>> words = new HashMap<>();
        List<KeptEntry> counted = entries.stream().filter(KeptEntry::counts).toList();
        columns.stream()
                .filter(EarlierWords::offered)
                .forEach(column -> words.put(
                        column.key(),
                        oftest(counted.stream()
                                .flatMap(kept ->
                                        Stream.ofNullable(kept.entry().fields().get(column.key()))))));
        words.put(CHECKED_BY, oftest(counted.stream().map(kept -> kept.entry().checkedBy())));
        return words;
    }

    private static boolean offered(Column column) {
        boolean words = column.type() == ColumnType.TEXT
                || column.type() == ColumnType.PERSON_NAME
                || column.type() == ColumnType.NAMES;
        return words && !column.sensitive() && !column.computed();
    }

    private static List<String> oftest(Stream<String> said) {
        Map<String, Long> counts = said.filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
        // The sort keeps the order of what was written equally often: the latest stays first.
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }
}
