package org.civilaffairs.core.rule;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the sentence of a finding, when somebody wants to read it. Each family of ids has a bundle of its own. */
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private Messages() {}

    /** Returns the sentence of a finding; its places are filled from the facts, {subject} from the subject. */
    public static String of(Finding finding, Language language) {
        String template = bundle(finding.assertion().family().toLowerCase(Locale.ROOT), language)
                .getString(finding.key());
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(fill(finding, place.group(1), language)));
    }

    /** Returns what a provision asks for, in our own words. */
    public static String title(Provision provision, Language language) {
        return bundle(provision.id().family().toLowerCase(Locale.ROOT), language)
                .getString(provision.id().toString());
    }

    private static String fill(Finding finding, String name, Language language) {
        if (name.equals("subject")) {
            return finding.subject().id();
        }
        Map<String, String> facts = finding.facts();
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    finding.key() + " in " + language.tag() + " names the unknown fact " + name);
        }
        return value;
    }

    private static ResourceBundle bundle(String family, Language language) {
        return ResourceBundle.getBundle(
                "org.civilaffairs.core.rule." + family, language.locale(), Messages.class.getModule());
    }
}
