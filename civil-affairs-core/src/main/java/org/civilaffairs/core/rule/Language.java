package org.civilaffairs.core.rule;

import java.util.List;
import java.util.Locale;

/** The languages that every message exists in; simplified Chinese comes first. */
public enum Language {
    /** Simplified Chinese (简体中文). */
    ZH_HANS("zh-Hans"),
    /** Traditional Chinese (繁體中文). */
    ZH_HANT("zh-Hant"),
    /** English. */
    EN("en");

    private static final List<String> TRADITIONAL_REGIONS = List.of("TW", "HK", "MO");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** Returns the BCP 47 tag, such as zh-Hans. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Returns the locale that names the message bundles of this language. */
    public Locale locale() {
        return locale;
    }

    /** Returns the language that serves a locale best: English for English, else Chinese in the locale's script. */
    public static Language of(Locale wanted) {
        if (wanted.getLanguage().equals("en")) {
            return EN;
        }
        boolean traditional = wanted.getScript().equals("Hant")
                || (wanted.getScript().isEmpty() && TRADITIONAL_REGIONS.contains(wanted.getCountry()));
        return traditional ? ZH_HANT : ZH_HANS;
    }

    /** Returns the language for a tag such as zh-Hant, zh-TW or en-GB. */
    public static Language ofTag(String tag) {
        return of(Locale.forLanguageTag(tag));
    }
}
