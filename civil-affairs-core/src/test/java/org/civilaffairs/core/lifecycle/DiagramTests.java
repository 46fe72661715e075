package org.civilaffairs.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.AppointmentLifeCycle;
import org.civilaffairs.core.archive.VolumeLifeCycle;
import org.civilaffairs.core.guidance.RectificationLifeCycle;
import org.civilaffairs.core.responsibility.LetterLifeCycle;
import org.civilaffairs.core.training.TrainingLifeCycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramTests {

    private static final Path SOURCES = Path.of("src/main/java/org/civilaffairs/core");

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("appointment/AppointmentLifeCycle.java", AppointmentLifeCycle.TABLE),
                Arguments.of("training/TrainingLifeCycle.java", TrainingLifeCycle.TABLE),
                Arguments.of("guidance/RectificationLifeCycle.java", RectificationLifeCycle.TABLE),
                Arguments.of("archive/VolumeLifeCycle.java", VolumeLifeCycle.TABLE),
                Arguments.of("responsibility/LetterLifeCycle.java", LetterLifeCycle.TABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void javadocShowsTheTableAsItIs(String file, LifeCycle<?, ?> table) throws IOException {
        String wanted = table.diagram().lines().map(line -> " * " + line).collect(Collectors.joining("\n"));

        assertTrue(
                Files.readString(SOURCES.resolve(file)).contains("<pre>{@code\n" + wanted + "\n * }</pre>"),
                () -> "Put this diagram between <pre>{@code and }</pre> in " + file + ":\n" + wanted);
    }
}
