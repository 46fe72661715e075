package org.civilaffairs.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTests {

    private static Verdict verdict(Level level, Result result) {
        Assertion assertion =
                new Assertion("APT-01.a", "2.1", level, "core", 0, "。", ".", "", Optional.empty(), "", false);
        return new Verdict(assertion, result, "", "", List.of(), List.of(), Duration.ZERO);
    }

    @ParameterizedTest(name = "{0} comes to {1}")
    @CsvSource({
        "MUST PASSED, CONFORMANT",
        "MUST PASSED MUST FAILED, NOT_CONFORMANT",
        "MUST PASSED MAY FAILED, NOT_CONFORMANT",
        "MUST PASSED SHOULD FAILED, CONFORMANT",
        "MUST PASSED MUST BROKEN, PROVES_NOTHING",
        "MUST PASSED MUST NOT_RUN, PROVES_NOTHING",
        "MUST FAILED MUST BROKEN, NOT_CONFORMANT",
        "MAY NOT_CLAIMED, PROVES_NOTHING",
        "MUST PASSED MAY NOT_CLAIMED MUST EXCLUDED MUST UNTESTABLE, CONFORMANT",
        "MUST EXCLUDED MUST UNTESTABLE, PROVES_NOTHING"
    })
    void verdictsComeToOneOfThree(String verdicts, ExitCode expected) {
        String[] words = verdicts.split(" ");
        List<Verdict> made = new ArrayList<>();
        for (int at = 0; at < words.length; at += 2) {
            made.add(verdict(Level.valueOf(words[at]), Result.valueOf(words[at + 1])));
        }
        assertEquals(expected, ExitCode.of(made));
    }

    @Test
    void nothingAtAllProvesNothing() {
        assertEquals(ExitCode.PROVES_NOTHING, ExitCode.of(List.of()));
    }

    @Test
    void numbersAreThoseOfTheGuide() {
        assertEquals(
                List.of(0, 1, 2, 3),
                Arrays.stream(ExitCode.values()).map(ExitCode::number).toList());
    }
}
