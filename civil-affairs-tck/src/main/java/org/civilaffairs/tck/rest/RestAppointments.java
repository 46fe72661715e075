package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;

/** Assistants over REST. */
record RestAppointments(Caller caller) implements Appointments {

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
        return caller.post(by, "/villages/" + village + "/appointments", body).outcome();
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
        return new Standing(
                "true".equals(answer.text("filed")),
                answer.dateIfAny("inForceSince"),
                answer.dateIfAny("inForceUntil"));
    }

    @Override
    public Outcome cover(String village, Person person, LocalDate from, LocalDate until) {
        Map<String, Object> body = Map.of(
                "person", person(person), "from", from, "until", until, "decidedBy", "村民委员会", "document", DOCUMENT);
        return caller.post(Actor.townOf(village), "/villages/" + village + "/acting-covers", body)
                .outcome();
    }

    @Override
    public Outcome violation(String village, Person person, LocalDate on, LocalDate recordedOn) {
        Map<String, Object> body = Map.of(
                "identityNumber", person.identityNumber(),
                "on", on,
                "recordedOn", recordedOn,
                "description", "示例违纪事实",
                "document", DOCUMENT);
        return caller.post(Actor.bureauOf(village), "/persons/violations", body).outcome();
    }
}
