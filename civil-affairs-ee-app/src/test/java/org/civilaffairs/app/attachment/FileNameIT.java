package org.civilaffairs.app.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civilaffairs.app.server.Pages;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file on a page may be called what a computer can call it; a name beyond that is told as such. */
class FileNameIT {

    private static final Pages TOWN = Pages.of(ServerUnderTest.running(), "TOWN", "690102001");

    @ParameterizedTest(name = "a name of {0} characters: {1}")
    @CsvSource({"255, 200", "20000, 400"})
    void isReadOrRefusedByItsName(int length, int status) {
        var answer = TOWN.upload("/importing/index?village=690102001201", "簿".repeat(length));

        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(status == 200 || answer.body().contains("\"field\":\"filename\""), answer.body());
    }
}
