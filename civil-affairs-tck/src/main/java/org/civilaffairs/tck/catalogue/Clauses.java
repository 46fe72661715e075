package org.civilaffairs.tck.catalogue;

import java.util.Map;

/** What the plan's clauses are about, in our own words. */
public final class Clauses {

    private static final Map<String, Map<String, String>> TITLES = Ini.read("clauses.ini");

    private Clauses() {}

    /** Returns a clause's subject in Chinese; empty for a clause that the plan does not have. */
    public static String chinese(String clause) {
        return title(clause, "zh");
    }

    /** Returns a clause's subject in English; empty for a clause that the plan does not have. */
    public static String english(String clause) {
        return title(clause, "en");
    }

    private static String title(String clause, String language) {
        return TITLES.getOrDefault(clause, Map.of()).getOrDefault(language, "");
    }
}
