package org.civilaffairs.tck.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.run.Settings;
import org.civilaffairs.tck.run.Suite;
import org.civilaffairs.tck.tests.AllTests;
import org.junit.jupiter.api.Test;

/** The assertions against the tests: one test for each that is testable, and none for another. */
class AssertionLedgerTests {

    private static final int MOST_IN_A_CLASS = 13;

    private final Catalogue catalogue = Catalogue.load();
    private final Suite suite = Suite.of(AllTests.CLASSES);

    @Test
    void eachTestableAssertionHasItsTest() {
        Set<String> testable = catalogue.assertions().stream()
                .filter(Assertion::testable)
                .map(Assertion::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(testable, new TreeSet<>(suite.tests().keySet()));
    }

    @Test
    void noClassHoldsMoreTestsThanOneReads() {
        suite.tests().values().stream()
                .collect(Collectors.groupingBy(Method::getDeclaringClass, Collectors.counting()))
                .forEach((type, count) -> assertTrue(count <= MOST_IN_A_CLASS, type + " holds " + count));
    }

    @Test
    void textsSayWhatAStrangerSees() {
        for (Assertion assertion : catalogue.assertions()) {
            String english = assertion.english();
            assertTrue(english.endsWith(".") && assertion.chinese().endsWith("。"), assertion.id());
            assertTrue(!english.contains("properly") && !english.contains("correctly"), assertion.id());
        }
    }

    @Test
    void districtsOfAllAssertionsFitTheCodesOfOneSeed() {
        // A scene takes two districts an assertion; a seed has room for 594.
        assertTrue(2 * catalogue.assertions().size() <= 594);
        assertTrue(Settings.MOST_SEEDS * 594 <= 99 * 99);
    }
}
