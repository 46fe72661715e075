package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Finding;

/** What supervision finds of a village's books and cabinet, beside the drawing of them: each with its clause and the ways to mend it. */
@Named
@RequestScoped
public class CabinetFindings {

    private static final Set<String> FAMILIES = Set.of("REG", "ARC");
    private static final int MOST_WAYS = 10;

    /** Of the finding's year: an entry, R05-3, or a whole book, R05. */
    private static final Pattern IN_YEAR = Pattern.compile("(R[0-9]{2})()(?:-([0-9]+))?");
    /** Of any year: an entry, R05-2022-3, or a whole book, R05-2022. */
    private static final Pattern OF_YEAR = Pattern.compile("(R[0-9]{2})(?:-([0-9]{4}))?(?:-([0-9]+))?");

    /** Where something is mended. */
    public record Way(String label, String href) {}

    /** A finding with the places that it names. */
    public record Line(Finding finding, List<Way> ways) {}

    @Inject
    private SupervisionService service;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private List<Line> lines;

    /** Returns the findings of a year's books, and of the cabinet where it is this year; the urgent ones first. */
    public List<Line> of(String village, int year) {
        if (lines == null) {
            LocalDate today = LocalDate.now(clock);
            lines = service.findings(DivisionCode.parse(village), today).stream()
                    .filter(finding -> FAMILIES.contains(finding.assertion().family()))
                    .filter(finding -> year(finding, today) == year)
                    .sorted(FindingsPage.URGENT_FIRST)
                    .map(finding -> new Line(finding, ways(finding, village, year)))
                    .toList();
        }
        return lines;
    }

    private static int year(Finding finding, LocalDate today) {
        String year = finding.facts().get("year");
        return year == null ? today.getYear() : Integer.parseInt(year);
    }

    private List<Way> ways(Finding finding, String village, int year) {
        String at = "?village=" + village;
        String named = finding.facts().getOrDefault("entries", finding.facts().getOrDefault("books", ""));
        boolean archive = finding.assertion().family().equals("ARC");
        Stream<Way> places = (archive ? OF_YEAR : IN_YEAR)
                .matcher(named)
                .results()
                .map(place -> place(
                        place.group(1),
                        place.group(2) == null || place.group(2).isEmpty() ? year : Integer.parseInt(place.group(2)),
                        place.group(3),
                        at))
                .distinct()
                .limit(MOST_WAYS);
        Stream<Way> cabinet = !archive
                ? Stream.empty()
                : Stream.of(
                        finding.assertion().toString().startsWith("ARC-06")
                                ? new Way(texts.get("archive.handOver"), "/archive/hand-over" + at)
                                : new Way(texts.get("archive.title"), "/archive/index" + at));
        return Stream.concat(cabinet, places).toList();
    }

    private Way place(String book, int year, String number, String at) {
        String where = at + "&book=" + book + "&year=" + year;
        int inPlan = Integer.parseInt(book.substring(1));
        return number == null
                ? new Way(texts.of("supervision.way.book", inPlan), "/register/book" + where)
                : new Way(
                        texts.of("supervision.way.entry", inPlan, number),
                        "/register/entry" + where + "&number=" + number);
    }
}
