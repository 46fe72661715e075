package org.civilaffairs.app.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of problems in the three languages. */
final class ProblemTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    ProblemTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.civilaffairs.app.messages.problem", locale, ProblemTexts.class.getClassLoader(), NO_FALLBACK);
    }

    String of(String key, List<String> values) {
        return new MessageFormat(bundle.getString(key), locale).format(values.toArray());
    }

    /** Returns the text of a field's fault; one without a text of its own says only what is allowed. */
    String of(FieldError error) {
        var key = "problem.field." + error.code();
        return of(bundle.containsKey(key) ? key : "problem.field.invalid", List.of(error.allowed()));
    }
}
