package org.civilaffairs.tck.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Run;
import org.civilaffairs.tck.run.Settings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The kit as the only tests of the core: one for each assertion, so that PIT runs only those that reach a changed line. */
class EachAssertion {

    @TestFactory
    Stream<DynamicTest> passes() {
        Run run = Run.of(Settings.of(Catalogue.load().profiles().toArray(String[]::new)), Reference::new);
        return run.assertions().stream()
                .filter(Assertion::testable)
                .map(assertion -> dynamicTest(
                        assertion.id(),
                        () -> assertEquals(Result.PASSED, run.one(assertion).result())));
    }
}
