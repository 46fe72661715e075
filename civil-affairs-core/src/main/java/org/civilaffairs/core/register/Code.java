package org.civilaffairs.core.register;

import java.util.Objects;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/**
 * One code of a list.
 *
 * @param text the code as it is kept, such as 01
 */
public record Code(CodeList list, String text) {

    public Code {
        Objects.requireNonNull(list, "list");
        if (!list.has(text)) {
            throw new IllegalArgumentException(list + " has no code \"" + text + "\"");
        }
    }

    /** Returns what the code means. */
    public String label(Language language) {
        return Messages.label("codes", list + "." + text, language);
    }

    /** Returns whether this is one of the codes given. */
    public boolean in(String... codes) {
        for (String code : codes) {
            if (code.equals(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
