package org.civilaffairs.tck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.tck.adapter.Capability;

/**
 * All assertions of this edition of the kit, in the order of their ids, as {@code assertions.ini} lists them.
 *
 * @param families the families of the specification that this edition covers; each id of them has assertions, or a
 *     reason in {@link #notSoftware}
 * @param notSoftware ids that no software can be judged by, with the reason
 * @param exclusions assertions that are not judged, with the challenge that was accepted
 */
public record Catalogue(
        List<Assertion> assertions,
        Set<String> families,
        Map<String, String> notSoftware,
        Map<String, String> exclusions) {

    private static final String ASSERTIONS = "assertions.ini";
    private static final Set<String> KEYS =
            Set.of("clause", "level", "profile", "zh", "en", "look", "capability", "untestable", "stochastic");

    /** Returns the catalogue in the kit's jar. */
    public static Catalogue load() {
        Map<String, Map<String, String>> blocks = Ini.read(ASSERTIONS);
        Map<String, String> kit = blocks.remove("kit");
        List<Assertion> assertions = new ArrayList<>();
        blocks.forEach((id, block) -> assertions.add(assertion(id, block, assertions.size())));
        return new Catalogue(
                List.copyOf(assertions),
                new TreeSet<>(List.of(kit.get("families").split(",\\s*"))),
                reasons("not-software.ini"),
                reasons("exclusions.ini"));
    }

    private static Map<String, String> reasons(String resource) {
        Map<String, String> reasons = new TreeMap<>();
        Ini.read(resource).forEach((id, block) -> reasons.put(id, block.get("reason")));
        return reasons;
    }

    private static Assertion assertion(String id, Map<String, String> block, int ordinal) {
        Set<String> unknown = new TreeSet<>(block.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty() || !block.keySet().containsAll(Set.of("clause", "zh", "en"))) {
            throw new IllegalStateException(
                    "[" + id + "] wants clause, zh and en, and knows no " + unknown + " among " + KEYS);
        }
        return new Assertion(
                id,
                block.get("clause"),
                Level.valueOf(block.getOrDefault("level", "MUST")),
                block.getOrDefault("profile", "core"),
                ordinal,
                block.get("zh"),
                block.get("en"),
                block.getOrDefault("look", ""),
                Optional.ofNullable(block.get("capability")).map(Capability::valueOf),
                block.getOrDefault("untestable", ""),
                "yes".equals(block.get("stochastic")));
    }

    /** Returns an assertion; empty for an id that the kit does not know. */
    public Optional<Assertion> find(String id) {
        return assertions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns the profiles, in the order of their first assertion. */
    public List<String> profiles() {
        return assertions.stream().map(Assertion::profile).distinct().toList();
    }

    /** Returns the digest of the tables that decide what is judged, for the report. */
    public String digest() {
        return Digest.sha256(Ini.bytes(ASSERTIONS), Ini.bytes("not-software.ini"), Ini.bytes("exclusions.ini"));
    }
}
