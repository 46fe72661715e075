package org.civilaffairs.app.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.civilaffairs.core.rule.Language;

/** Days, months, moments, and yes and no as people write them, in whatever language: on pages, on paper and in sheets alike. */
public final class Written {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_MONTH = DateTimeFormatter.ofPattern("uuuu年M月", Locale.ROOT);

    private static final Bundles TEXTS = new Bundles();

    private Written() {}

    /** Returns a day; empty for none. */
    public static String day(LocalDate day, Language language) {
        return day == null ? "" : (language == Language.EN ? ENGLISH_DAY : CHINESE_DAY).format(day);
    }

    /** Returns a month. */
    public static String month(YearMonth month, Language language) {
        return (language == Language.EN ? ENGLISH_MONTH : CHINESE_MONTH).format(month);
    }

    /** Returns a day and what the clock shows on it. */
    public static String moment(LocalDateTime moment, Language language) {
        return day(moment.toLocalDate(), language) + " " + moment.toLocalTime();
    }

    /** Returns yes or no. */
    public static String yesNo(boolean yes, Language language) {
        return TEXTS.text("web.is." + yes, language).orElseThrow();
    }
}
