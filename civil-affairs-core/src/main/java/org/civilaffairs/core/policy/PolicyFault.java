package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/**
 * One thing wrong with a policy file.
 *
 * @param line the line, from 1
 * @param value what stands there
 * @param allowed what may stand there
 */
public record PolicyFault(int line, Kind kind, String value, String allowed) implements Serializable {

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

    /** Returns the sentence that tells the line, what stands there and what may stand there. */
    public String message(Language language) {
        return Messages.line("policy", kind, language, line, value, allowed);
    }
}
