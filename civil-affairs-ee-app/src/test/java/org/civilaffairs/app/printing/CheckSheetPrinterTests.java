package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckSheetPrinterTests {

    private static PrintedPages print(String found, List<String> facts) {
        CheckSheet sheet = new CheckSheet(
                "核查单",
                "编号 0123456789ab",
                List.of(
                        new CheckSheet.Filled("被核查单位", List.of("东镇 莫𡐓村")),
                        new CheckSheet.Filled("核查情况", List.of(found)),
                        new CheckSheet.Filled("事实", facts)),
                List.of("核查时查看的材料", "核查结论"),
                List.of("核查人：", "负责人：", "助理员：", "日期："),
                "盖章处",
                "SHA-256 摘要：0123");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CheckSheetPrinter(PrintFonts.shipped()).print(sheet, "zh-Hans", out);
        return PrintedPages.of(out.toByteArray());
    }

    @Test
    void everythingSaidStandsOnThePage() {
        PrintedPages page = print("东一村没有在岗助理员，已空缺 97 天。", List.of("空缺起始：2026年5月1日", "天数：97"));

        for (String said : List.of("核查单", "编号0123456789ab", "莫𡐓村", "已空缺97天", "天数：97", "核查结论", "负责人：", "摘要：0123")) {
            assertTrue(page.say(said), said + " in " + page.all());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 150, 1000})
    void staysOnePageHoweverMuchItRestsOn(int facts) {
        List<String> lines = IntStream.range(0, facts)
                .mapToObj(at -> "事实" + at + "：2026年5月1日")
                .toList();
        String entries = IntStream.range(0, facts).mapToObj(at -> "R05-" + at).collect(Collectors.joining(" "));
        PrintedPages pages = print("缺少资料：" + entries, lines);

        assertEquals(1, pages.count());
        assertTrue(pages.say("核查结论") && pages.say("助理员："), "room for the pen is left");
    }
}
