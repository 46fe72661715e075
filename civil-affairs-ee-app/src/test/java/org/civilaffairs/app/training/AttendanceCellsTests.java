package org.civilaffairs.app.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.app.training.AttendanceCells.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is meant by a line, however the columns stand and whichever program wrote it. */
class AttendanceCellsTests {

    private static final String NUMBER = "690102198001010015";

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("周望川", "周望川"),
                Arguments.of("1\t周望川\t东一村", "周望川"),
                Arguments.of("3,周望川," + NUMBER, NUMBER),
                Arguments.of(NUMBER + "，周望川", NUMBER),
                Arguments.of("\"周望川\",\"东一村, 二组\"", "周望川"),
                Arguments.of("=\"" + NUMBER + "\",周望川", NUMBER),
                Arguments.of("'" + NUMBER + "\t周望川", NUMBER),
                Arguments.of("690102 19800101 001X", "690102 19800101 001X"),
                Arguments.of("6.90102E+17\t周望川", "周望川"),
                Arguments.of("　周望川　", "周望川"),
                Arguments.of("17\t13900000000", ""));
    }

    @ParameterizedTest(name = "\"{0}\" means \"{1}\"")
    @MethodSource("lines")
    void aLineMeansOnePerson(String line, String who) {
        assertEquals(List.of(new Row(1, false, who)), AttendanceCells.rows(line));
    }

    @Test
    void theHeadSaysWhichColumnIsTheName() {
        assertEquals(
                List.of(new Row(1, true, ""), new Row(3, false, "周望川"), new Row(4, false, "东一村")),
                AttendanceCells.rows("村,姓名\r\n,\r\n东一村,周望川\r\n东一村"));
    }

    @Test
    void aHeadIsOnlyTheFirstLine() {
        assertEquals(List.of(new Row(2, false, "周望川"), new Row(3, false, "姓名")), AttendanceCells.rows("\n周望川\n姓名"));
    }
}
