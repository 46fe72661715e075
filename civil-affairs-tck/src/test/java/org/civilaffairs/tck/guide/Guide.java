package org.civilaffairs.tck.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The guide's pages, and the commands in them: lines that begin with a dollar sign in a block of a kind. */
final class Guide {

    static final Path FOLDER = Path.of("src/docs/guide");

    private Guide() {}

    static List<Path> pages() {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.sorted().toList();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    static List<String> commands(Path page, String kind) {
        List<String> commands = new ArrayList<>();
        boolean inside = false;
        for (String line : text(page).lines().toList()) {
            if (line.startsWith("```")) {
                inside = line.equals("```" + kind);
            } else if (inside && line.startsWith("$ ")) {
                commands.add(line.substring(2));
            }
        }
        return commands;
    }
}
