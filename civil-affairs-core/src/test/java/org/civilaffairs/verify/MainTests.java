package org.civilaffairs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civilaffairs.core.register.Books;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built classes as a process of their own, as somebody without the application runs them. */
class MainTests {

    private record Run(int exit, String said) {}

    private static final String BOOK = Books.file(Books.book(RegisterType.RELIEF_DISTRIBUTION, 12, new Random(7L)));

    @TempDir
    private Path folder;

    private Run run(String... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes",
                "org.civilaffairs.verify.Main"));
        command.addAll(List.of(files));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void intactBookExitsWithNothing() throws IOException, InterruptedException {
        Run run = run(file("book.txt", BOOK));

        assertEquals(0, run.exit(), run::said);
        assertTrue(run.said().contains("救灾救济款物发放记录簿")
                && run.said().contains("完整")
                && run.said().contains("intact"));
    }

    @Test
    void alteredBookSaysWhereInBothLanguages() throws IOException, InterruptedException {
        String altered = BOOK.replaceFirst("number: 7\nkind", "number: 8\nkind");
        Run run = run(file("right.txt", BOOK), file("wrong.txt", altered));

        assertEquals(1, run.exit(), run::said);
        assertTrue(run.said().contains("第 7 号记录") && run.said().contains("Entry 7:"), run::said);
    }

    @Test
    void unreadableFileAndWrongUsageHaveTheirOwnExits() throws IOException, InterruptedException {
        assertEquals(2, run(file("other.txt", "hello")).exit());
        assertEquals(2, run(folder.resolve("missing.txt").toString()).exit());
        assertEquals(3, run().exit());
    }
}
