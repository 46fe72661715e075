package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At size 10 a Chinese character is ten points wide. */
class LineBreaksTests {

    private final PrintFonts fonts = PrintFonts.shipped();
    private final LineBreaks breaks = new LineBreaks(fonts);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "走访三十八户名单公示 | 50 | 走访三十八/户名单公示",
                "走访三十八，名单公示 | 50 | 走访三十/八，名单公/示",
                "名单公示（见附件） | 50 | 名单公示/（见附件）",
                "批号G1-S2-B07号 | 60 | 批号/G1-S2-B07号",
                "于2022-06-22发放 | 66 | 于2022-06-22/发放",
                "sign the list | 45 | sign the/list",
                "一 | 3 | 一"
            })
    void endLinesWhereReadersExpectIt(String text, float width, String lines) {
        assertEquals(lines, String.join("/", breaks.of(text, width, 10)));
    }

    @Test
    void keepTheLinesSomebodyTyped() {
        assertEquals(List.of("甲", "乙"), breaks.of("甲\n\n乙\n", 100, 10));
        assertEquals(List.of(), breaks.of(" \n", 100, 10));
    }

    @Test
    void loseNothingAndNeverOverrun() {
        var random = new Random(20221110);
        var letters = "民政助理员，。（）《》12345-/ab cd𡐓·：“”";
        int[] choice = letters.codePoints().toArray();
        for (int run = 0; run < 2000; run++) {
            var text = random.ints(random.nextInt(60), 0, choice.length)
                    .mapToObj(at -> Character.toString(choice[at]))
                    .collect(Collectors.joining());
            float width = 25 + random.nextInt(100);
            var lines = breaks.of(text, width, 10);
            assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
            assertTrue(lines.stream().allMatch(line -> fonts.width(line, 10) <= width + 0.01), text);
        }
    }
}
