package org.civilaffairs.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseLabelTests {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"2.1, 二（一）", "3, 三", "5.3, 五（三）", "4.10, 四（十）", "12.21, 十二（二十一）"})
    void aClauseIsNumberedAsThePlanNumbersIt(String clause, String label) {
        assertEquals(label, ClauseLabel.of(clause, Language.ZH_HANS));
        assertEquals(label, ClauseLabel.of(clause, Language.ZH_HANT));
        assertEquals(clause, ClauseLabel.of(clause, Language.EN));
    }
}
