package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;

/**
 * Assistants over REST.
 *
 * @param people the product's identifiers of people, by identity number, as they come to be known
 */
record RestAppointments(Caller caller, Map<String, String> people) implements Appointments {

    private static final int DISTRICT_DIGITS = 6;
    private static final String DOCUMENT = "示例〔2024〕12号";

    static Map<String, Object> person(Person person) {
        return Map.of("name", person.name(), "identityNumber", person.identityNumber());
    }

    @Override
    public Outcome recommend(String village, Candidate candidate, Actor by, LocalDate on) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", person(candidate.person()));
        body.put("recommendedOn", on);
        body.put("partyBranch", candidate.partyBranch());
        body.put("committee", candidate.committee());
        body.put("employmentForm", candidate.form());
        body.put("concurrentPost", "村民委员会委员");
        body.put("document", DOCUMENT);
        body.put(
                "statement",
                candidate.statement().stream()
                        .map(answer -> Map.of(
                                "limb", answer.limb(),
                                "answer", answer.yes() ? "YES" : "NO",
                                "vouchedBy", answer.vouchedBy(),
                                "evidence", answer.evidence()))
                        .toList());
        Reply reply = caller.post(by, "/villages/" + village + "/appointments", body);
        if (reply.done()) {
            people.put(candidate.person().identityNumber(), reply.text("personId"));
        }
        return reply.outcome();
    }

    @Override
    public Outcome take(String appointment, Step step) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", step.event());
        body.put("on", step.on());
        body.put("effectiveOn", step.effectiveOn());
        body.put("document", DOCUMENT);
        if (!step.reason().isEmpty()) {
            body.put("reason", step.reason());
        }
        if (!step.filingNumber().isEmpty()) {
            body.put("filingNumber", step.filingNumber());
        }
        return caller.post(step.by(), "/appointments/" + appointment + "/events", body)
                .outcome();
    }

    @Override
    public Standing standing(String appointment) {
        Reply answer = caller.get(Actor.administrator(), "/appointments/" + appointment)
                .orBroken();
        return new Standing(answer.yes("filed"), answer.dateIfAny("inForceSince"), answer.dateIfAny("inForceUntil"));
    }

    @Override
    public Outcome cover(String village, Person person, LocalDate from, LocalDate until) {
        Map<String, Object> body = Map.of(
                "person", person(person), "since", from, "until", until, "decidedBy", "村民委员会", "document", DOCUMENT);
        return caller.post(Actor.townOf(village), "/villages/" + village + "/acting-covers", body)
                .outcome();
    }

    @Override
    public Outcome violation(String village, Person person, LocalDate on, LocalDate recordedOn) {
        // Only an administrator enters older papers, and so says when something was put on record.
        Map<String, Object> body = Map.of(
                "division",
                village.substring(0, DISTRICT_DIGITS),
                "person",
                person(person),
                "on",
                on,
                "recordedOn",
                recordedOn,
                "description",
                "示例违纪事实",
                "document",
                DOCUMENT);
        Reply reply = caller.post(Actor.administrator(), "/persons/violations", body);
        if (reply.done()) {
            people.put(person.identityNumber(), reply.text("personId"));
        }
        return reply.outcome();
    }
}
