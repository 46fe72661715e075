package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarlierWordsTests {

    @Test
    void whatWasWrittenOftestComesFirstAndWhatIsStruckNotAtAll() {
        List<KeptEntry> entries = entries(RegisterType.CHARITY_DONATION);
        Map<String, List<String>> words = EarlierWords.of(RegisterType.CHARITY_DONATION.columns(), entries);

        assertEquals(
                List.of("吴满仓", "沈小满"),
                words.get("beneficiary").stream().sorted().toList());
        assertEquals(List.of("春节助困"), words.get("earmark"));
        assertEquals(List.of("陈守田"), words.get(EarlierWords.CHECKED_BY));

        KeptEntry first = entries.get(0);
        entries.set(
                0,
                new KeptEntry(
                        first.entry(),
                        first.timing(),
                        Optional.of(new KeptEntry.Struck(
                                EntryKind.VOID, first.entry().book(), 9))));
        assertEquals(
                List.of(),
                EarlierWords.of(RegisterType.CHARITY_DONATION.columns(), entries)
                        .get("donor"));
    }

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void nothingSensitiveIsOffered(RegisterType type) {
        Map<String, List<String>> words = EarlierWords.of(type.columns(), entries(type));

        assertFalse(words.toString().matches("(?s).*([0-9]{15}|\\*\\*|sha256).*"), words::toString);
        type.columns().stream()
                .filter(column -> column.sensitive() || column.computed())
                .forEach(column -> assertEquals(null, words.get(column.key())));
    }

    private static List<KeptEntry> entries(RegisterType type) {
        List<KeptEntry> entries = new ArrayList<>();
        TenBooks.samples(type)
                .forEach(sample -> entries.add(
                        new KeptEntry(TenBooks.kept(entries.size() + 1, sample), Timing.IN_TIME, Optional.empty())));
        return entries;
    }
}
