package org.civilaffairs.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.civilaffairs.core.rule.Language;

/** The language that a request asks for. */
public final class Asked {

    private Asked() {}

    /** Returns the language of {@code Accept-Language}, simplified Chinese where there is none that we have. */
    public static Language language(HttpServletRequest request) {
        return language(request.getHeader("Accept-Language"));
    }

    static Language language(String header) {
        if (header == null || header.isBlank()) {
            return Language.ZH_HANS;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> !range.getRange().equals("*"))
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> locale.getLanguage().matches("zh|en"))
                    .findFirst()
                    .map(Language::of)
                    .orElse(Language.ZH_HANS);
        } catch (IllegalArgumentException unreadable) {
            return Language.ZH_HANS;
        }
    }
}
