package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookPrinterTests {

    private static final String VILLAGE = "示例省安平市青河区柳溪镇杏花村民委员会";
    private static final Pattern PAGE = Pattern.compile("第(\\d+)页共(\\d+)页");
    private static final Pattern TOTALS = Pattern.compile("本页合计([\\d,.]+)累计([\\d,.]+)");

    @Test
    void coverSaysWhatBookItIs() {
        String cover = print(List.of()).text(0);
        for (String said : List.of(
                "民政档案资料",
                "救灾救济款物发放记录簿",
                VILLAGE,
                "690102001200",
                "2022年度第1册",
                "启用日期2022年1月4日",
                "林秋实高远山2022年9月30日41柳溪镇何映雪",
                "编页1至2")) {
            assertTrue(cover.contains(said), said + " in " + cover);
        }
    }

    @Test
    void everyValueIsReadAgainAsItWasWritten() {
        var entries = List.of(
                PlainBooks.relief(1, "孙大力", "房屋受损，按每人二十五公斤发放（含老人两位）", "250.00"),
                PlainBooks.relief(2, "那𡌶", "住莫𡐓村，旧名輋𣒍村", "0.10"),
                PlainBooks.relief(3, "冯有粮", "0123456789 ABC xyz %‰ €¥ 《》〈〉『』【】〔〕", "1234567.89"));
        var pages = print(entries);
        for (PrintedEntry entry : entries) {
            entry.cells().forEach((column, value) -> assertTrue(pages.say(value), column + ": " + value));
            assertTrue(pages.say(
                    "第 " + entries.size() + " 号　SHA-256 摘要：" + entries.get(2).digest()));
        }
    }

    @Test
    void pagesAreNumberedAndCounted() {
        var pages = PrintedPages.of(PlainBooks.print(
                PlainBooks.book(VILLAGE), PlainBooks.RELIEF, PlainBooks.reliefs(60), Language.ZH_HANS));
        assertTrue(pages.count() > 4, "several pages");
        for (int page = 1; page < pages.count(); page++) {
            Matcher found = PAGE.matcher(pages.text(page));
            assertTrue(found.find(), pages.text(page));
            assertEquals(page, Integer.parseInt(found.group(1)));
            assertEquals(pages.count() - 1, Integer.parseInt(found.group(2)));
        }
    }

    @Test
    void totalsAreRightToTheCentOnEveryPage() {
        var entries = new ArrayList<PrintedEntry>();
        PlainBooks.reliefs(60).forEachRemaining(entries::add);
        entries.set(1, PlainBooks.struck(entries.get(1), 60));
        var pages = print(entries);
        var running = BigDecimal.ZERO;
        int next = 0;
        for (int page = 1; page < pages.count() - 1; page++) {
            var sum = BigDecimal.ZERO;
            while (next < entries.size() && pages.text(page).contains("第" + (next + 1) + "户")) {
                var entry = entries.get(next++);
                sum = entry.struck() ? sum : sum.add(entry.amounts().get("amount"));
            }
            running = running.add(sum);
            Matcher found = TOTALS.matcher(pages.text(page));
            assertTrue(found.find(), pages.text(page));
            assertEquals(Totals.yuan(sum), found.group(1), "page " + page);
            assertEquals(Totals.yuan(running), found.group(2), "up to page " + page);
            assertTrue(pages.text(page).contains(PlainBooks.digest(next)), "digest of entry " + next);
        }
        assertEquals(entries.size(), next);
        assertTrue(pages.text(pages.count() - 1).contains("合计：" + Totals.yuan(running)));
    }

    @Test
    void closingPageShowsTheDigestThatSealsTheBook() {
        String closing =
                print(List.of(PlainBooks.relief(1, "孙大力", "", "250.00"))).text(2);
        assertTrue(closing.contains("本册共登记1条"), closing);
        assertTrue(closing.contains(PlainBooks.digest(1)), closing);
        assertTrue(closing.contains("java-jarcivil-affairs-core.jar"), closing);
    }

    @Test
    void whatIsCorrectedStaysReadableAndIsStruckThrough() {
        var plain = PlainBooks.relief(1, "孙大力", "受损", "250.00");
        var pages = print(List.of(PlainBooks.struck(plain, 2), PlainBooks.relief(2, "孙大力", "受损", "240.00")));
        assertTrue(pages.redStrokes().get(1) >= plain.cells().size(), "each value has its line");
        assertTrue(pages.say("已由第 2 号更正。"));
        assertTrue(pages.say("250.00"));
        assertTrue(pages.say("划线各号不计入合计"));
        assertEquals(0, print(List.of(plain)).redStrokes().get(1));
    }

    @Test
    void whatNoFontShowsIsNamedInTheFootOfItsPageOnly() {
        var entries = new ArrayList<>(List.of(PlainBooks.relief(1, "张𪚥", "", "1.00")));
        PlainBooks.reliefs(40).forEachRemaining(entries::add);
        var pages = print(entries);
        assertTrue(pages.text(1).contains("张[U+2A6A5]"), pages.text(1));
        assertTrue(pages.text(1).contains("以码位印出的字：U+2A6A5"), pages.text(1));
        assertFalse(pages.text(2).contains("U+2A6A5"), pages.text(2));
    }

    @Test
    void anEntryLongerThanAPageGoesOnOnTheNext() {
        var story = String.join("", Collections.nCopies(250, "群众代表逐户核实受灾情况。"));
        var pages = print(List.of(PlainBooks.relief(1, "孙大力", story, "1.00"), PlainBooks.relief(2, "冯有粮", "", "2.00")));
        assertTrue(pages.text(2).contains("1（续）"), pages.text(2));
        assertEquals(250, pages.all().codePoints().filter(one -> one == '群').count(), "each sentence once");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNameOfTheBookIsTheOfficialOneInEveryLanguage(Language language) {
        var pages = PrintedPages.of(
                PlainBooks.print(PlainBooks.book(VILLAGE), PlainBooks.RELIEF, PlainBooks.reliefs(1), language));
        assertTrue(pages.text(0).contains("救灾救济款物发放记录簿"));
        assertFalse(pages.all().contains("??"), pages.all());
    }

    private static PrintedPages print(List<PrintedEntry> entries) {
        return PrintedPages.of(
                PlainBooks.print(PlainBooks.book(VILLAGE), PlainBooks.RELIEF, entries.iterator(), Language.ZH_HANS));
    }
}
