package org.civilaffairs.core.supervision;

import java.util.ResourceBundle;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/** A message bundle as the core reads it. */
final class Bundle {

    private Bundle() {}

    static ResourceBundle of(String name, Language language) {
        return ResourceBundle.getBundle(
                "org.civilaffairs.core.rule." + name, language.locale(), Messages.class.getModule());
    }
}
