package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.responsibility.LetterLists;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/** What a finding is about, by its name, and the way to it. */
@Named
@RequestScoped
public class FindingWay {

    private static final String LETTER = "/responsibility/one?id=";

    @Inject
    private DivisionPath path;

    @Inject
    private LetterLists letters;

    private final Map<String, String> lettersOfPosts = new HashMap<>();

    /** Returns the name of what a finding is about, where it is a division; otherwise nothing. */
    public String about(Finding finding) {
        if (finding.subject().kind() == Subject.Kind.DIVISION) {
            return path.nameOf(finding.subject().id());
        }
        return finding.facts().getOrDefault("name", finding.facts().getOrDefault("topic", ""));
    }

    /** Returns the page that a finding's subject is seen on; empty where it has none. */
    public String way(Finding finding) {
        return switch (finding.subject().kind()) {
            case DIVISION -> place(finding);
            case APPOINTMENT -> post(finding);
            case TRAINING -> "/training/one?id=" + finding.subject().id();
            case GUIDANCE -> "/guidance/one?id=" + finding.subject().id();
            case LETTER -> LETTER + finding.subject().id();
            case PERSON, DOCUMENT, FIELD -> "";
        };
    }

    /** What is found of an assistant's letter is seen on it, of one who has none on the post. */
    private String post(Finding finding) {
        String id = finding.subject().id();
        String year = finding.facts().getOrDefault("year", "");
        String post = "/appointment/one?id=" + id;
        return finding.assertion().family().equals("RSP") && !year.isEmpty()
                ? lettersOfPosts.computeIfAbsent(id + " " + year, absent -> letters.ofPost(id, Integer.parseInt(year))
                        .map(letter -> LETTER + letter)
                        .orElse(post))
                : post;
    }

    /** What is found of a village's books is seen in its cabinet, of its archive there, of its post on its roster. */
    private static String place(Finding finding) {
        String code = finding.subject().id();
        if (code.length() < 12) {
            return finding.assertion().family().equals("GDN")
                    ? "/guidance/rules?division=" + code
                    : "/supervision/findings?code=" + code;
        }
        return switch (finding.assertion().family()) {
            case "REG" -> "/register/cabinet?village=" + code + year(finding);
            case "ARC" -> "/archive/index?village=" + code;
            default -> "/appointment/roster?village=" + code;
        };
    }

    private static String year(Finding finding) {
        String year = finding.facts().getOrDefault("year", "");
        return year.isEmpty() ? "" : "&year=" + year;
    }
}
