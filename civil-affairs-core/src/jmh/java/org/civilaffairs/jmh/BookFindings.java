package org.civilaffairs.jmh;

import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.ParameterUse;
import org.civilaffairs.core.supervision.VillageYear;

/** What is found of a village's books. */
final class BookFindings {

    private static final int MOST_NAMED = 20;

    private BookFindings() {}

    static Finding booksMissingFound(VillageYear village, BookScan books) {
        List<String> missing = java.util.Arrays.stream(RegisterType.values())
                .filter(type -> (books.kept & 1 << type.ordinal()) == 0)
                .map(RegisterType::code)
                .toList();
        return Found.breach(
                "REG-01.books-missing",
                VillageChecks.subject(village),
                List.of(),
                "name",
                village.post().name(),
                "year",
                village.year(),
                "count",
                missing.size(),
                "books",
                String.join(", ", missing));
    }

    static Finding lateFound(VillageYear village, BookScan books) {
        List<ParameterUse> used = Found.using(VillageChecks.policy(village), books.limits.toArray(Parameter<?>[]::new));
        return Found.warning("REG-03.late-entries", VillageChecks.subject(village), used, places(village, books.late));
    }

    static Finding placesFound(String key, VillageYear village, List<String> places) {
        return Found.breach(key, VillageChecks.subject(village), List.of(), places(village, places));
    }

    static Finding keyedInFound(VillageYear village, BookScan books) {
        return Found.info("REG-09.keyed-in-by-town", VillageChecks.subject(village), places(village, books.keyedIn));
    }

    private static Object[] places(VillageYear village, List<String> places) {
        String shown = places.stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
        return new Object[] {
            "name", village.post().name(),
            "year", village.year(),
            "count", places.size(),
            "entries", places.size() > MOST_NAMED ? shown + " …" : shown
        };
    }

    static Finding silentFound(VillageYear village, BookScan books) {
        return Found.warning(
                "ARC-02.nil-entries-missing",
                VillageChecks.subject(village),
                Found.using(VillageChecks.policy(village), Parameters.NIL_ENTRY_DAYS),
                "name",
                village.post().name(),
                "count",
                books.silent.size(),
                "entries",
                String.join(" ", books.silent));
    }
}
