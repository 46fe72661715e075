package org.civilaffairs.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The sources of pages and texts, as the tests of this package read them. */
final class PageSources {

    static final Path PAGES = Path.of("src/main/webapp");
    static final Path JAVA = Path.of("src/main/java");
    static final Path TEXTS = Path.of("src/main/resources/org/civilaffairs/app/messages");

    private PageSources() {}

    static List<Path> under(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties bundle(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Returns the names of the features that have texts. */
    static List<String> features() {
        return under(TEXTS, "_zh_Hans.properties").stream()
                .map(file -> file.getFileName().toString().replace("_zh_Hans.properties", ""))
                .toList();
    }

    static Properties bundle(String feature, String language) {
        return bundle(TEXTS.resolve(feature + "_" + language + ".properties"));
    }
}
