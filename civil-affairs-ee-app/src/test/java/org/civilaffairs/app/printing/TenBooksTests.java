package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the ten books, with its own columns. */
class TenBooksTests {

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])");

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void everyHeadingAndEveryValueIsOnPaper(RegisterType type) {
        for (Language language : Language.values()) {
            var pages = PrintedPages.of(TenBooks.print(type, language));
            var table = new BookColumns(type, PlainBooks.words(language)).table();
            for (PrintedColumn column : table.columns()) {
                assertTrue(pages.say(column.heading()), column.heading() + " in " + pages.text(1));
            }
            var samples = TenBooks.samples(type);
            assertEquals(3, samples.size());
            for (TenBooks.Sample sample : samples) {
                TenBooks.entry(1, sample, language)
                        .cells()
                        .forEach((column, value) ->
                                assertTrue(pages.say(value), column + " " + value + " in " + pages.all()));
            }
            assertTrue(pages.text(0).contains(PrintedPages.squeezed(type.title())), pages.text(0));
            assertFalse(IDENTITY.matcher(pages.all()).find(), "identity numbers are masked");
            assertFalse(pages.all().contains("??"), pages.all());
        }
    }

    @Test
    void whatCameInAndWhatWentOutIsNeverAddedUp() {
        var page = PrintedPages.of(TenBooks.print(RegisterType.CHARITY_DONATION, Language.ZH_HANS))
                .text(1);
        assertTrue(page.contains("本页收10,000.00累计收10,000.00本页支1,300.00累计支1,300.00"), page);
    }
}
