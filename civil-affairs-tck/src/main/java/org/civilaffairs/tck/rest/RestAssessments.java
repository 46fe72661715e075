package org.civilaffairs.tck.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Assessments;
import org.civilaffairs.tck.adapter.Letters;
import org.civilaffairs.tck.adapter.Outcome;

/** The year's assessment over REST. */
record RestAssessments(Caller caller) implements Assessments {

    private static Map<String, Object> sheet(Sheet sheet) {
        return Map.of(
                "judged",
                sheet.judged().stream()
                        .map(one -> Map.of(
                                "code", one.target(), "points", new BigDecimal(one.points()), "reason", one.reason()))
                        .toList(),
                "adjustments",
                sheet.adjustments().stream()
                        .map(one -> Map.of(
                                "item", one.item(),
                                "points", new BigDecimal(one.points()),
                                "reason", one.reason(),
                                "document", one.document()))
                        .toList(),
                "vetoes",
                sheet.vetoes().stream()
                        .map(one -> Map.of(
                                "item", one.item(),
                                "facts", one.facts(),
                                "authority", one.authority(),
                                "document", one.document(),
                                "on", one.on()))
                        .toList(),
                "opinion",
                sheet.opinion());
    }

    @Override
    public Score tried(
            String division, Letters.Terms terms, List<Count> counts, Sheet sheet, LocalDate since, LocalDate until) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("division", division);
        body.put("terms", RestLetters.terms(terms));
        body.put(
                "counts",
                counts.stream()
                        .map(count -> Map.of("measure", count.measure(), "done", count.done(), "due", count.due()))
                        .toList());
        body.put("sheet", sheet(sheet));
        body.put("since", since);
        body.put("until", until);
        return shown(caller.post(Actor.bureauOf(division), "/assessments/trial", body)
                .orBroken());
    }

    private static Score shown(Reply score) {
        return new Score(
                score.text("published"),
                score.text("grade"),
                score.text("weights"),
                score.items("lines").stream()
                        .map(line -> new Line(
                                line.text("code"), line.text("standing"), line.text("points"), line.text("formula")))
                        .toList(),
                score.texts("undetermined"),
                score.text("digest"));
    }

    private Outcome event(String letter, Actor by, String event, LocalDate on, String member, Object value) {
        Map<String, Object> body = Map.of("event", event, "on", on, member, value);
        return caller.post(by, "/letters/" + letter + "/events", body).outcome();
    }

    @Override
    public Outcome assess(String letter, Sheet sheet, Actor by, LocalDate on) {
        return event(letter, by, "ASSESS", on, "sheet", sheet(sheet));
    }

    @Override
    public Outcome confirm(String letter, String grade, Actor by, LocalDate on) {
        return event(letter, by, "CONFIRM", on, "grade", grade);
    }

    @Override
    public Score score(String letter) {
        return shown(caller.get(Actor.administrator(), "/letters/" + letter + "/score")
                .orBroken());
    }

    @Override
    public String replayed(String letter) {
        return caller.get(Actor.administrator(), "/letters/" + letter + "/proof")
                .orBroken()
                .text("again");
    }

    @Override
    public Ranking ranking(String town, int year, LocalDate on) {
        Reply shown = caller.get(
                        Actor.bureauOf(town), "/assessments/ranking?town=" + town + "&year=" + year + "&on=" + on)
                .orBroken();
        Map<String, String> distribution = new TreeMap<>();
        shown.inside("distribution").members().forEach((grade, count) -> distribution.put(grade, count.toString()));
        return new Ranking(
                shown.items("ranked").stream()
                        .map(place -> new Place(
                                place.number("rank"),
                                place.text("letter"),
                                place.text("points"),
                                place.text("proposed")))
                        .toList(),
                shown.items("withoutLetter").stream()
                        .map(apart -> apart.text("appointment"))
                        .toList(),
                distribution);
    }
}
