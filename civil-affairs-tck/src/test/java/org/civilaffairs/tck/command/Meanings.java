package org.civilaffairs.tck.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the javadoc of the adapter's records says of their members, for those who never see the javadoc. */
final class Meanings {

    private static final Path SOURCES = Path.of("src/main/java/org/civilaffairs/tck/adapter");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("@param (\\w+) ((?:(?!@param).)*)", Pattern.DOTALL);

    private Meanings() {}

    /** Returns what is said, by the member's name after that of its record. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                String home = file.getFileName().toString().replace(".java", "");
                RECORD.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> members(
                                found.group(2).equals(home) ? home : home + "." + found.group(2), found.group(1), all));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return all;
    }

    private static void members(String name, String javadoc, Map<String, String> all) {
        String plain = javadoc.replaceAll("\\s*\\n\\s*\\*", " ").replaceAll("\\{@(?:link|code) ([^}]*)}", "$1");
        MEMBER.matcher(plain)
                .results()
                .forEach(each -> all.put(
                        name + "." + each.group(1), each.group(2).strip().replaceAll("\\s+", " ")));
    }
}
