package org.civilaffairs.core.policy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.civilaffairs.core.rule.Language;

/**
 * One thing wrong with a policy file.
 *
 * @param line the line, from 1
 * @param value what stands there
 * @param allowed what may stand there
 */
public record PolicyFault(int line, Kind kind, String value, String allowed) {

    /** What may be wrong. */
    public enum Kind {
        FIELDS,
        KEY,
        VALUE,
        SCOPE,
        DATE,
        SOURCE,
        OVERLAP
    }

    public PolicyFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(allowed, "allowed");
    }

    /**
     * Returns the sentence that tells the line, what stands there and what may stand there.
     *
     * @throws MissingResourceException never in a whole jar
     */
    public String message(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.civilaffairs.core.policy.file", language.locale(), PolicyFault.class.getModule());
        return words.getString("fault." + kind.name().toLowerCase(Locale.ROOT))
                .replace("{line}", Integer.toString(line))
                .replace("{value}", value)
                .replace("{allowed}", allowed);
    }
}
