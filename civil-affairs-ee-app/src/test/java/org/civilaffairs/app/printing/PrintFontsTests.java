package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.civilaffairs.app.setup.NationalTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintFontsTests {

    private final PrintFonts fonts = PrintFonts.shipped();

    @Test
    void showEveryCharacterOfTheNationalTableButTwoThatAreNone() throws IOException {
        String table;
        try (var in = new GZIPInputStream(NationalTable.class.getResourceAsStream("divisions-2023.csv.gz"))) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var lacking = table.codePoints()
                .filter(one -> one != '\n' && one != '\r' && !fonts.shows(one))
                .mapToObj(PrintFonts::name)
                .collect(Collectors.toCollection(TreeSet::new));
        // The table's source carries two private characters of an old encoding; nobody can say what they look like.
        assertEquals(Set.of("U+E08B", "U+E170"), lacking);
        assertTrue(table.codePoints().distinct().count() > 5000, "the table was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"莫𡐓村", "輋𣒍村", "那𡌶村", "李㛃", "𬍛𫍣", "一柜十簿 0123456789.,-:%（）《》〔〕—…·"})
    void showRareCharactersOfVillagesAndPeople(String text) {
        var missing = new TreeSet<Integer>();
        assertEquals(text, fonts.printable(text, missing));
        assertEquals(Set.of(), missing);
    }

    /** U+3164 has a glyph in the font, but an empty one: on paper it would be a blank. */
    @ParameterizedTest
    @CsvSource({
        "张𪚥, 张[U+2A6A5], 173733",
        "A\ud83d, A[U+D83D], 55357",
        "李\u3164, 李[U+3164], 12644",
        "李\u0007钟, 李[U+0007]钟, 7"
    })
    void writeWhatTheyLackAsCodePoints(String text, String printed, int codePoint) {
        var missing = new TreeSet<Integer>();
        assertEquals(printed, fonts.printable(text, missing));
        assertEquals(Set.of(codePoint), missing);
    }

    @Test
    void measureDigitsAndCharacters() {
        assertEquals(90, fonts.width("一二三四五六七八九十", 9), 0.01);
        assertEquals(18, fonts.width("𡐓𣒍", 9), 0.01);
    }
}
