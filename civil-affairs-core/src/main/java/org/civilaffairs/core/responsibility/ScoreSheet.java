package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Indicators in the order in which a sheet lists them; no code and no measure stands in it twice. */
public record ScoreSheet(List<Indicator> indicators) implements Serializable {

    public ScoreSheet {
        indicators = List.copyOf(indicators);
        Set<String> names = new HashSet<>();
        for (Indicator indicator : indicators) {
            boolean fresh =
                    names.add(indicator.code()) && indicator.measures().stream().allMatch(names::add);
            if (!fresh) {
                throw new IllegalArgumentException("A code or a measure stands twice: " + indicator);
            }
        }
    }

    /** Returns the indicator of a code; empty for an unknown code. */
    public Optional<Indicator> find(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** Returns everything that is counted for the sheet. */
    public List<String> measures() {
        return indicators.stream()
                .flatMap(indicator -> indicator.measures().stream())
                .toList();
    }

    /** Returns terms with every indicator as a computed target of the sheet's own weight. */
    public Terms terms() {
        return Terms.of(indicators.stream()
                .map(indicator -> Target.computed(indicator, indicator.weight()))
                .toList());
    }
}
