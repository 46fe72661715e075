package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Guidance;
import org.civilaffairs.tck.adapter.Outcome;

/** Guidance and work rules over REST. */
record RestGuidance(Caller caller) implements Guidance {

    @Override
    public Outcome record(Visit visit, Actor by) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("on", visit.on());
        body.put("officers", visit.officers());
        body.put("found", visit.found());
        body.put(
                "toMend",
                visit.toMend().stream()
                        .map(demand -> Map.of("what", demand.what(), "due", demand.due()))
                        .toList());
        return caller.post(by, "/villages/" + visit.village() + "/guidance", body)
                .outcome();
    }

    @Override
    public Outcome take(String visit, Step step, Actor by) {
        Map<String, Object> body =
                Map.of("event", step.event(), "on", step.on(), "reason", step.reason(), "evidence", step.evidence());
        return caller.post(by, "/guidance/" + visit + "/items/" + step.number() + "/events", body)
                .outcome();
    }

    @Override
    public Outcome issue(String town, String title, String document, String text, LocalDate since, Actor by) {
        Map<String, Object> body = Map.of("title", title, "document", document, "text", text, "since", since);
        return caller.post(by, "/divisions/" + town + "/work-rules", body).outcome();
    }

    @Override
    public Outcome end(String rules, LocalDate until, Actor by) {
        return caller.post(by, "/work-rules/" + rules + "/end", Map.of("until", until))
                .outcome();
    }

    @Override
    public Changes changes(String division, LocalDate since, LocalDate on) {
        String path = "/divisions/" + division + "/changes-since?since=" + since + "&on=" + on;
        Reply reply = caller.get(Actor.bureauOf(division), path).orBroken();
        return new Changes(
                RestSupervision.findings(reply.items("came")), RestSupervision.findings(reply.items("went")));
    }
}
