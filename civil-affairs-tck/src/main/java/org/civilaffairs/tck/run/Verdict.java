package org.civilaffairs.tck.run;

import java.time.Duration;
import java.util.List;
import org.civilaffairs.tck.catalogue.Assertion;

/**
 * What a run says of one assertion.
 *
 * @param expected what the failed check wanted; empty for any other result
 * @param but what came instead, or why there is no result
 * @param trace what was last said to the product, as far as the adapter tells
 * @param steps all that the test asked of the product and what came back, in the words of {@code calls.md}; empty where it
 *     passed
 */
public record Verdict(
        Assertion assertion,
        Result result,
        String expected,
        String but,
        List<String> trace,
        List<String> steps,
        Duration took) {

    static Verdict without(Assertion assertion, Result result, String reason) {
        return new Verdict(assertion, result, "", reason, List.of(), List.of(), Duration.ZERO);
    }
}
