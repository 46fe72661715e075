package org.civilaffairs.core.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands on a score sheet has a name in every language, and the bundle names nothing else. */
class SheetNameTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingOnASheetHasAName(Language language) {
        Set<String> wanted = new TreeSet<>();
        for (ScoreSheet sheet : List.of(StandardSheet.ASSISTANT, StandardSheet.TOWN)) {
            sheet.indicators().forEach(indicator -> wanted.add(indicator.code()));
            wanted.addAll(sheet.measures());
        }
        Stream.of(VetoItem.values()).map(Enum::name).forEach(wanted::add);
        Stream.of(AdjustmentItem.values()).map(Enum::name).forEach(wanted::add);

        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.civilaffairs.core.rule.sheet", language.locale(), Messages.class.getModule());
        assertEquals(wanted, new TreeSet<>(bundle.keySet()));
        wanted.forEach(key -> assertFalse(Messages.label("sheet", key, language).isBlank(), key));
    }

    @Test
    void noCodeStandsOnASheetTwice() {
        Indicator one = StandardSheet.ASSISTANT.indicators().get(0);

        assertThrows(IllegalArgumentException.class, () -> new ScoreSheet(List.of(one, one)));
    }
}
