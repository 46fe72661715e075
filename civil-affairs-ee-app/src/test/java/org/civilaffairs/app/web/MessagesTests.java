package org.civilaffairs.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in three languages, every key used exists, every key that exists is used. */
class MessagesTests {

    private static final Pattern TRADITIONAL_ONLY = Pattern.compile("[这对说们区镇为会个录设账务办员责档须报备党过还]");
    private static final Pattern KEY = Pattern.compile("[\"']([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.?)[\"']");

    static List<String> features() {
        return PageSources.features();
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyLanguageHasTheSameKeys(String feature) {
        var simplified = PageSources.bundle(feature, "zh_Hans").stringPropertyNames();
        assertFalse(simplified.isEmpty());
        assertEquals(
                new TreeSet<>(simplified),
                new TreeSet<>(PageSources.bundle(feature, "zh_Hant").stringPropertyNames()));
        assertEquals(
                new TreeSet<>(simplified),
                new TreeSet<>(PageSources.bundle(feature, "en").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyKeyBeginsWithItsFeature(String feature) {
        var strangers = PageSources.bundle(feature, "zh_Hans").stringPropertyNames().stream()
                .filter(key -> !key.startsWith(feature + "."))
                .toList();
        assertEquals(List.of(), strangers);
    }

    @ParameterizedTest
    @MethodSource("features")
    void traditionalTextsHoldNoSimplifiedCharacters(String feature) {
        var simplified = PageSources.bundle(feature, "zh_Hant").entrySet().stream()
                .filter(entry ->
                        TRADITIONAL_ONLY.matcher((String) entry.getValue()).find())
                .toList();
        assertEquals(List.of(), simplified);
    }

    /** Words that every feature may draw on, such as "save", need not be used yet. */
    static List<String> featuresOfTheirOwn() {
        return features().stream().filter(feature -> !feature.equals("web")).toList();
    }

    @ParameterizedTest
    @MethodSource("featuresOfTheirOwn")
    void everyKeyIsUsed(String feature) {
        var used = usedKeys();
        var unused = PageSources.bundle(feature, "zh_Hans").stringPropertyNames().stream()
                .filter(key ->
                        used.stream().noneMatch(use -> use.equals(key) || use.endsWith(".") && key.startsWith(use)))
                .sorted()
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyKeyUsedExists() {
        var features = features();
        var known = features.stream()
                .flatMap(feature -> PageSources.bundle(feature, "en").stringPropertyNames().stream())
                .collect(Collectors.toSet());
        var missing = usedInPages()
                .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                .filter(key ->
                        key.endsWith(".") ? known.stream().noneMatch(one -> one.startsWith(key)) : !known.contains(key))
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(known.size() > 50, "the texts were found");
    }

    private static Set<String> usedKeys() {
        return Stream.concat(
                        usedInPages(),
                        PageSources.under(PageSources.JAVA, ".java").stream()
                                .flatMap(file -> keys(PageSources.text(file))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> usedInPages() {
        return PageSources.under(PageSources.PAGES, ".xhtml").stream().flatMap(file -> keys(PageSources.text(file)));
    }

    private static Stream<String> keys(String text) {
        return KEY.matcher(text).results().map(found -> found.group(1)).filter(key -> key.contains("."));
    }
}
