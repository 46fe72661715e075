package org.civilaffairs.app.job;

import java.util.Map;
import java.util.Objects;
import org.civilaffairs.core.rule.Language;

/**
 * A job to start.
 *
 * @param kind     which work, by {@link JobWork#kind()}
 * @param title    what it is about, as the list of jobs shows it: the name of a file or of a book
 * @param division the code of the division that it concerns, or empty
 * @param details  what the work has to know, by name; no personal data
 * @param language the language of what it writes
 */
public record JobWanted(String kind, String title, String division, Map<String, String> details, Language language) {

    private static final int LONGEST_TITLE = 200;

    public JobWanted {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(language, "language");
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        details = Map.copyOf(details);
    }
}
