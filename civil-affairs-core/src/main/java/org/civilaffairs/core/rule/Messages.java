package org.civilaffairs.core.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sentence of a finding, when somebody wants to read it. Each family of ids has a bundle of its own. A place
 * {@code {step}} shows a fact as it is, {@code {step|word}} shows the words for a code, or for several with commas
 * between them; so do {@code |book}, {@code |document}, {@code |code}, {@code |sheet} and {@code |list}, and {@code |column} shows the heading in the
 * book that the fact "book" names.
 */
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(?:\\|([a-z]+))?}");

    private Messages() {}

    /** Returns the sentence of a finding; its places are filled from the facts, {subject} from the subject. */
    public static String of(Finding finding, Language language) {
        String template = bundle(finding.assertion().family().toLowerCase(Locale.ROOT), language)
                .getString(finding.key());
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(fill(finding, place.group(1), place.group(2), language)));
    }

    /** Returns what a provision asks for, in our own words. */
    public static String title(Provision provision, Language language) {
        return bundle(provision.id().family().toLowerCase(Locale.ROOT), language)
                .getString(provision.id().toString());
    }

    /** Returns a fact as the finding's sentence words it, such as a column by its heading; empty where the sentence has it as it is. */
    public static Optional<String> worded(Finding finding, String fact, Language language) {
        String template = bundle(finding.assertion().family().toLowerCase(Locale.ROOT), language)
                .getString(finding.key());
        return PLACE.matcher(template)
                .results()
                .filter(place -> place.group(1).equals(fact) && place.group(2) != null)
                .findFirst()
                .map(place -> fill(finding, fact, place.group(2), language));
    }

    private static String fill(Finding finding, String name, String kind, Language language) {
        if (name.equals("subject")) {
            return finding.subject().id();
        }
        Map<String, String> facts = finding.facts();
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    finding.key() + " in " + language.tag() + " names the unknown fact " + name);
        }
        if (kind == null) {
            return value;
        }
        return switch (kind) {
            case "word" -> words(value, language);
            case "column" -> columns(facts.get("book") + ".", value, language);
            case "book" -> labels("columns", "", value, language);
            case "document" -> labels("documents", "", value, language);
            case "code" -> labels("codes", "", value, language);
            case "sheet" -> named(value, language);
            case "list" -> list(value + ".", language);
            default -> throw new IllegalStateException(finding.key() + " names the unknown kind " + kind);
        };
    }

    /** Returns the words for one code, such as APPROVE, or for several with commas between them. */
    public static String words(String codes, Language language) {
        return labels("words", "", codes, language);
    }

    /** Returns the text of one key of a bundle, such as the heading of a column. */
    public static String label(String bundle, String key, Language language) {
        return bundle(bundle, language).getString(key);
    }

    /** Returns the headings of columns; what every entry has beside them is headed alike in all books. */
    private static String columns(String book, String keys, Language language) {
        ResourceBundle bundle = bundle("columns", language);
        return Stream.of(keys.split(", ", -1))
                .map(key -> bundle.containsKey(book + key) ? book + key : "entry." + key)
                .map(bundle::getString)
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    /** Returns all codes of a list with what they mean. */
    private static String list(String prefix, Language language) {
        ResourceBundle codes = bundle("codes", language);
        return codes.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .map(key -> key.substring(prefix.length()) + " " + codes.getString(key))
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    /** Returns the names of lines of a score sheet; a target that a letter made up itself keeps its code. */
    private static String named(String keys, Language language) {
        ResourceBundle bundle = bundle("sheet", language);
        return Stream.of(keys.split(", ", -1))
                .map(key -> bundle.containsKey(key) ? bundle.getString(key) : key)
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    private static String labels(String name, String prefix, String keys, Language language) {
        if (keys.isEmpty()) {
            return "–";
        }
        ResourceBundle bundle = bundle(name, language);
        return Stream.of(keys.split(", ", -1))
                .map(key -> bundle.getString(prefix + key))
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    /**
     * Returns the sentence about one line of a file that a department wrote: the texts of a feature's {@code file} bundle
     * have the places {line}, {value} and {allowed}.
     */
    public static String line(
            String feature, Enum<?> fault, Language language, int line, String value, String allowed) {
        String name = "org.civilaffairs.core." + feature + ".file";
        return ResourceBundle.getBundle(name, language.locale(), Messages.class.getModule())
                .getString("fault." + fault.name().toLowerCase(Locale.ROOT))
                .replace("{line}", Integer.toString(line))
                .replace("{value}", value)
                .replace("{allowed}", allowed);
    }

    private static ResourceBundle bundle(String family, Language language) {
        return ResourceBundle.getBundle(
                "org.civilaffairs.core.rule." + family, language.locale(), Messages.class.getModule());
    }
}
