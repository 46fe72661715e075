package org.civilaffairs.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a finding rests on is called by words: a new fact or parameter of the core wants its line in these bundles. */
class GroundsLabelTests {

    private static final Path CORE = Path.of("../civil-affairs-core/src/main");
    private static final Pattern ADDED = Pattern.compile("\\.fact\\(\\s*\"([A-Za-z]+)\"");
    private static final Pattern SENTENCE = Pattern.compile("(?m)^[A-Z]{3}-[0-9]{2}\\.[^=]+=.*$");
    private static final Pattern SAID = Pattern.compile("\\{([A-Za-z]+)(\\|[a-z]+)?}");

    private static Set<String> facts() {
        Set<String> names = new TreeSet<>();
        PageSources.under(CORE.resolve("java"), ".java")
                .forEach(file ->
                        ADDED.matcher(PageSources.text(file)).results().forEach(found -> names.add(found.group(1))));
        // What refuses a step is put together in other ways; its sentences name its facts.
        PageSources.under(CORE.resolve("resources/org/civilaffairs/core/rule"), "_en.properties")
                .forEach(file ->
                        SAID.matcher(PageSources.text(file)).results().forEach(found -> names.add(found.group(1))));
        names.remove("subject");
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void everyFactOfAFindingHasALabel(Language language) {
        Set<String> facts = facts();

        assertTrue(facts.containsAll(List.of("name", "grace", "attended", "children")), "the facts were found");
        assertEquals(List.of(), without(facts.stream().map(name -> "fact." + name), language));
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterHasAName(Language language) {
        assertEquals(
                List.of(),
                without(Parameters.all().stream().map(Parameter::key).map(key -> "parameter." + key), language));
    }

    private static List<String> without(Stream<String> keys, Language language) {
        Bundles bundles = new Bundles();
        return keys.filter(key -> bundles.text(key, language)
                        .filter(text -> !text.isBlank())
                        .isEmpty())
                .toList();
    }
}
