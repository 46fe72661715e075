package org.civilaffairs.app.web;

import org.civilaffairs.core.rule.Language;

/** A clause as the plan numbers it: 2.1 is 二（一）; in English the figures stay. */
final class ClauseLabel {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ClauseLabel() {}

    static String of(String clause, Language language) {
        if (language == Language.EN) {
            return clause;
        }
        var parts = clause.split("\\.");
        var part = chinese(Integer.parseInt(parts[0]));
        return parts.length == 1 ? part : part + "（" + chinese(Integer.parseInt(parts[1])) + "）";
    }

    /** Numbers up to 99, as sections and items of a plan need them. */
    private static String chinese(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        var tens = number / 10 == 1 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
