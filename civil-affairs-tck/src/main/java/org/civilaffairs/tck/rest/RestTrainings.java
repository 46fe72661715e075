package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.adapter.Trainings;

/**
 * Trainings over REST.
 *
 * @param people the product's identifiers of people, by identity number; those of whom it never heard keep the number
 */
record RestTrainings(Caller caller, Map<String, String> people) implements Trainings {

    @Override
    public Outcome plan(Plan plan, Actor by, LocalDate on) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("organisers", plan.organisers().stream().sorted().toList());
        body.put("kind", plan.kind());
        body.put("form", plan.form());
        body.put("topic", plan.topic());
        body.put("plannedOn", plan.on());
        body.put("hours", plan.hours());
        body.put("on", on);
        return caller.post(by, "/trainings", body).outcome();
    }

    @Override
    public Outcome take(String training, Event event, Actor by, LocalDate on, String reason) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("event", event, "on", on));
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return caller.post(by, "/trainings/" + training + "/events", body).outcome();
    }

    @Override
    public Outcome attend(String training, Set<Person> present, Actor by) {
        Reply seen = caller.get(by, "/trainings/" + training);
        if (!seen.done()) {
            return seen.outcome();
        }
        Map<String, Object> body =
                Map.of("present", present.stream().map(this::id).sorted().toList());
        return caller.put(by, "/trainings/" + training + "/attendance", body, seen.tag())
                .outcome();
    }

    @Override
    public Outcome education(String village, Person person, String school, String programme, LocalDate since) {
        Map<String, Object> body = Map.of(
                "person", id(person),
                "school", school,
                "programme", programme,
                "since", since,
                "evidence", "学籍证明");
        return caller.post(Actor.bureauOf(village), "/persons/education", body).outcome();
    }

    private String id(Person person) {
        return people.getOrDefault(person.identityNumber(), person.identityNumber());
    }

    private Reply year(String town, int year, LocalDate on) {
        String path = "/divisions/" + town + "/training-requirement?year=" + year + "&on=" + on;
        return caller.get(Actor.bureauOf(town), path).orBroken();
    }

    @Override
    public Requirement ofTown(String town, int year, LocalDate on) {
        Reply reply = year(town, year, on);
        return new Requirement(reply.text("outcome"), reply.texts("held").size(), reply.number("left"));
    }

    @Override
    public Requirement ofAssistant(String appointment, int year, LocalDate on) {
        Reply known = caller.get(Actor.administrator(), "/appointments/" + appointment)
                .orBroken();
        String town = Actor.townOf(known.text("village")).division();
        return year(town, year, on).items("assistants").stream()
                .filter(each -> each.text("personId").equals(known.text("personId")))
                .findFirst()
                .map(each -> new Requirement(
                        each.text("outcome"),
                        each.number("attended"),
                        Math.max(0, each.number("required") - each.number("attended"))))
                .orElseThrow(() -> new IllegalStateException("No assistant of " + appointment + " in " + year));
    }
}
