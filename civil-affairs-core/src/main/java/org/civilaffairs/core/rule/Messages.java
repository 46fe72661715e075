package org.civilaffairs.core.rule;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sentence of a finding, when somebody wants to read it. Each family of ids has a bundle of its own. A place
 * {@code {step}} shows a fact as it is, {@code {step|word}} shows the words for a code, or for several with commas
 * between them.
 */
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(\\|word)?}");

    private Messages() {}

    /** Returns the sentence of a finding; its places are filled from the facts, {subject} from the subject. */
    public static String of(Finding finding, Language language) {
        String template = bundle(finding.assertion().family().toLowerCase(Locale.ROOT), language)
                .getString(finding.key());
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(fill(finding, place.group(1), place.group(2) != null, language)));
    }

    /** Returns what a provision asks for, in our own words. */
    public static String title(Provision provision, Language language) {
        return bundle(provision.id().family().toLowerCase(Locale.ROOT), language)
                .getString(provision.id().toString());
    }

    private static String fill(Finding finding, String name, boolean code, Language language) {
        if (name.equals("subject")) {
            return finding.subject().id();
        }
        Map<String, String> facts = finding.facts();
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    finding.key() + " in " + language.tag() + " names the unknown fact " + name);
        }
        return code ? words(value, language) : value;
    }

    /** Returns the words for one code, such as APPROVE, or for several with commas between them. */
    public static String words(String codes, Language language) {
        if (codes.isEmpty()) {
            return "–";
        }
        ResourceBundle words = bundle("words", language);
        return Stream.of(codes.split(", ", -1))
                .map(words::getString)
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    private static ResourceBundle bundle(String family, Language language) {
        return ResourceBundle.getBundle(
                "org.civilaffairs.core.rule." + family, language.locale(), Messages.class.getModule());
    }
}
