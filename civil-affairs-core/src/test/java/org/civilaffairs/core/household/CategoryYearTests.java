package org.civilaffairs.core.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Judgement;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.civilaffairs.core.rule.Outcome;
import org.junit.jupiter.api.Test;

class CategoryYearTests {

    private static Judgement judged(Set<Integer> members, Set<Integer> nil) {
        CategoryYear year = new CategoryYear(
                DivisionCode.parse("690102101201"), "杏花村", 2022, new TreeSet<>(members), new TreeSet<>(nil));
        return CategoryYear.RULE.judge(year, LocalDate.of(2022, 6, 22));
    }

    private static Set<Integer> all() {
        return IntStream.rangeClosed(1, 14).boxed().collect(Collectors.toSet());
    }

    @Test
    void b34EmptyCategoryIsFineWhereItIsDeclaredAndElseNobodyKnows() {
        Set<Integer> withoutOrphans = all();
        withoutOrphans.remove(6);

        assertEquals(Outcome.MET, judged(withoutOrphans, Set.of(6)).outcome());
        assertEquals(Outcome.UNDETERMINED, judged(withoutOrphans, Set.of()).outcome());
        assertEquals(Outcome.MET, judged(Set.of(), all()).outcome());
        assertEquals(Outcome.MET, judged(all(), Set.of()).outcome());
    }

    @Test
    void findingNamesTheCategoriesInOneSentence() {
        List<org.civilaffairs.core.rule.Finding> findings =
                judged(Set.of(1, 2, 3, 4, 5), Set.of(7, 8, 9, 10, 11, 12, 13)).findings();

        assertEquals(1, findings.size());
        String sentence = Messages.of(findings.get(0), Language.ZH_HANS);
        assertTrue(sentence.contains("孤儿、“三属”人员"), sentence);
    }
}
