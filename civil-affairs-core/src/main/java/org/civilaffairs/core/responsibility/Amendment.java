package org.civilaffairs.core.responsibility;

import java.util.List;
import java.util.Objects;

/** Other terms for a letter that both have signed; they need both signatures again. */
public record Amendment(Terms terms, List<Signature> signatures) implements Paper {

    public Amendment {
        Objects.requireNonNull(terms, "terms");
        signatures = List.copyOf(signatures);
    }
}
