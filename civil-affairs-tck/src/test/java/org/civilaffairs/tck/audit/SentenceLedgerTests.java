package org.civilaffairs.tck.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.RuleBook;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** The specification against the assertions: each id of the families that this edition covers is accounted for. */
class SentenceLedgerTests {

    /** How many ids each family of the specification has; they are numbered without gaps. */
    private static final Map<String, Integer> SPECIFICATION =
            new TreeMap<>(Map.of("LVL", 4, "APT", 11, "ELG", 7, "TRN", 5, "REG", 9, "ARC", 6, "RSP", 5, "GDN", 3));

    private final Catalogue catalogue = Catalogue.load();

    private static Set<String> specified() {
        Set<String> ids = new TreeSet<>();
        SPECIFICATION.forEach((family, count) -> {
            for (int number = 1; number <= count; number++) {
                ids.add(String.format("%s-%02d", family, number));
            }
        });
        return ids;
    }

    @Test
    void editionCoversTheFamiliesThatItSays() {
        assertEquals(SPECIFICATION.keySet(), catalogue.families());
    }

    @Test
    void eachIdHasAssertionsOrAReason() {
        Set<String> accounted = catalogue.assertions().stream()
                .map(Assertion::provision)
                .collect(Collectors.toCollection(TreeSet::new));
        accounted.addAll(catalogue.notSoftware().keySet());
        assertEquals(specified(), accounted);
    }

    @Test
    void coresRulesOfTheseFamiliesAreAllAccountedFor() {
        RuleBook book = org.civilaffairs.core.supervision.Catalogue.BOOK;
        Set<String> rules = book.provisions().stream()
                .map(Provision::id)
                .filter(id -> SPECIFICATION.containsKey(id.family()))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(specified(), rules);
    }

    @Test
    void noIdIsBothTestedAndBeyondSoftware() {
        Set<String> tested = catalogue.assertions().stream()
                .filter(Assertion::testable)
                .map(Assertion::provision)
                .collect(Collectors.toSet());
        tested.retainAll(catalogue.notSoftware().keySet());
        assertEquals(Set.of(), tested);
    }

    @Test
    void lettersOfAnIdFollowEachOther() {
        Map<String, Character> next = new TreeMap<>();
        for (Assertion assertion : catalogue.assertions()) {
            char letter = next.merge(assertion.provision(), 'a', (before, first) -> (char) (before + 1));
            assertEquals(assertion.provision() + "." + letter, assertion.id());
        }
        assertFalse(next.isEmpty());
    }
}
