package org.civilaffairs.tck.tests.responsibility;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Assessments;
import org.civilaffairs.tck.adapter.Assessments.Count;
import org.civilaffairs.tck.adapter.Assessments.Judged;
import org.civilaffairs.tck.adapter.Assessments.Sheet;
import org.civilaffairs.tck.adapter.Letters;
import org.civilaffairs.tck.adapter.Letters.Event;
import org.civilaffairs.tck.adapter.Letters.Step;
import org.civilaffairs.tck.adapter.Letters.Target;
import org.civilaffairs.tck.adapter.Letters.Terms;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** The year 2024 of one assistant and their letter, in few words. */
final class Year {

    static final LocalDate MARCH_1 = day("2024-03-01");
    static final LocalDate JANUARY_15 = day("2025-01-15");

    final Scene scene;
    final String village;
    final String appointment;
    private final int number;

    private Year(Scene scene, int number, String appointment) {
        this.scene = scene;
        this.number = number;
        this.village = scene.village(200 + number);
        this.appointment = appointment;
    }

    /** Returns the years of so many assistants of one town, all in post since 2023. */
    static List<Year> town(Scene scene, int assistants) {
        scene.villages(IntStream.rangeClosed(201, 200 + assistants).toArray());
        List<Year> years = new ArrayList<>();
        for (int number = 1; number <= assistants; number++) {
            String appointment = scene.appoint(scene.village(200 + number), scene.person(number), day("2023-03-01"));
            years.add(new Year(scene, number, appointment));
        }
        return years;
    }

    static Year of(Scene scene) {
        return town(scene, 1).get(0);
    }

    /** Returns the clauses 4.1 to 4.13 but for some. */
    static Set<String> dutiesBut(String... others) {
        List<String> all = new ArrayList<>(
                IntStream.rangeClosed(1, 13).mapToObj(item -> "4." + item).toList());
        all.removeAll(Arrays.asList(others));
        return Set.copyOf(all);
    }

    static Target judged(String code, String weight, Set<String> clauses) {
        return new Target(code, "职责" + code, clauses, weight, "JUDGED");
    }

    /** Returns terms with two judged targets, of 60 and of 40. */
    static Terms terms() {
        return terms("60", "40");
    }

    static Terms terms(String duties, String cabinet) {
        return new Terms(List.of(judged("Z1", duties, dutiesBut()), judged("Z2", cabinet, Set.of("5.3"))), Map.of());
    }

    Outcome drafting(Terms terms, LocalDate on) {
        return scene.system.letters().draft(appointment, 2024, terms, Actor.townOf(village), on);
    }

    String drafted() {
        return Verify.done(drafting(terms(), MARCH_1));
    }

    /** Returns a step as it should be. */
    Step step(Event event, LocalDate on) {
        boolean own = Set.of(Event.SIGN_BY_ASSISTANT, Event.SELF_ASSESS, Event.ACKNOWLEDGE, Event.OBJECT)
                .contains(event);
        return own
                ? new Step(event, Actor.assistant(village), scene.person(number).identityNumber(), on, "属实")
                : new Step(event, Actor.townOf(village), "周民政", on, "有据");
    }

    Outcome taking(String letter, Event event, LocalDate on) {
        return scene.system.letters().take(letter, step(event, on));
    }

    void take(String letter, LocalDate on, Event... events) {
        Stream.of(events).forEach(event -> Verify.done(taking(letter, event, on)));
    }

    String signed() {
        String letter = drafted();
        take(letter, MARCH_1, Event.SIGN_BY_TOWN, Event.SIGN_BY_ASSISTANT, Event.TAKE_EFFECT);
        return letter;
    }

    String selfAssessed() {
        String letter = signed();
        take(letter, day("2024-12-15"), Event.SELF_ASSESS);
        return letter;
    }

    /** Returns a letter that was assessed with these points for the first target of 60, and 40 for the second. */
    String assessed(String points) {
        String letter = selfAssessed();
        Verify.done(assessing(letter, sheet(points)));
        return letter;
    }

    Outcome assessing(String letter, Sheet sheet) {
        return scene.system.assessments().assess(letter, sheet, Actor.townOf(village), JANUARY_15);
    }

    static Sheet sheet(String points) {
        return new Sheet(
                List.of(new Judged("Z1", points, "较好"), new Judged("Z2", "40", "齐全")), List.of(), List.of(), "同意");
    }

    Outcome confirming(String letter, String grade, LocalDate on) {
        return scene.system.assessments().confirm(letter, grade, Actor.townOf(village), on);
    }

    String state(String letter) {
        scene.system.settle();
        return scene.system.letters().standing(letter).state();
    }

    Letters.Signing signing(LocalDate on) {
        scene.system.settle();
        return scene.system.letters().signing(appointment, 2024, on);
    }

    /** Returns what counts come to for computed targets, written {@code A2 50} and {@code A2.books 9/10}, in a whole year. */
    static Assessments.Score tried(Scene scene, String targets, String counts) {
        Sheet none = new Sheet(List.of(), List.of(), List.of(), "同意");
        return tried(scene, targets, counts, none, day("2024-01-01"), day("2025-01-01"));
    }

    static Assessments.Score tried(
            Scene scene, String targets, String counts, Sheet sheet, LocalDate since, LocalDate until) {
        List<Target> computed = Stream.of(targets.split(", "))
                .map(text -> text.split(" "))
                .map(cells -> new Target(cells[0], "", dutiesBut(), cells[1], "COMPUTED"))
                .toList();
        List<Count> counted = Stream.of(counts.split(", "))
                .map(text -> text.split("[ /]"))
                .map(cells -> new Count(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2])))
                .toList();
        return scene.system
                .assessments()
                .tried(scene.town(), new Terms(computed, Map.of()), counted, sheet, since, until);
    }

    static void score(Assessments.Score score, String published, String grade) {
        Verify.equal("the published figure:", published, score.published());
        Verify.equal("the grade:", grade, score.grade());
    }
}
