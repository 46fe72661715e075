package org.civilaffairs.app.printing;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.app.web.Written;
import org.civilaffairs.core.rule.Language;

/** The words of a printed book, other than its official name, in the language asked for. */
record PrintWords(Bundles bundles, Language language) {

    /** Returns the text of the key with {0}, {1}, … filled in as they are. */
    String of(String key, Object... values) {
        var text = bundles.text(key, language).orElse("??" + key + "??");
        var strings = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            strings[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(text, Locale.ROOT).format(strings);
    }

    /** Returns a date as people write it; empty for none. */
    String date(LocalDate date) {
        return Written.day(date, language);
    }
}
