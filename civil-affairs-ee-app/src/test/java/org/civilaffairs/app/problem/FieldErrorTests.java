package org.civilaffairs.app.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldErrorTests {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "690102199001019022, 690*********22",
        "69010219900101902X, 690*********2X",
        "no 690102199001019022!, no 690*********22!",
        "690102001, 690102001",
        "690102001200, 690102001200",
        "'', ''"
    })
    void longRunsOfDigitsAreHidden(String given, String shown) {
        assertEquals(shown, FieldError.of("f", given, "invalid", "").value());
    }
}
