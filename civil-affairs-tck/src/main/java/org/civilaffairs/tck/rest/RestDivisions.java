package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Outcome;

/** Divisions over REST. */
record RestDivisions(Caller caller) implements Divisions {

    private static final int NOT_FOUND = 404;

    private static Map<String, Object> body(Change change) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", change.kind());
        body.put("effectiveOn", change.effectiveOn());
        body.put("document", change.document());
        body.put("from", change.from());
        body.put(
                "to",
                change.to().stream()
                        .map(unit -> Map.of("code", unit.code(), "name", unit.name()))
                        .toList());
        return body;
    }

    @Override
    public Outcome change(Change change) {
        return caller.post(Actor.administrator(), "/divisions/changes", body(change))
                .outcome();
    }

    @Override
    public Trial trial(Change change) {
        Reply answer = caller.post(Actor.administrator(), "/divisions/changes?trial=true", body(change))
                .orBroken();
        return new Trial(Stream.concat(answer.items("moved").stream(), answer.items("unassigned").stream())
                .filter(record -> record.text("kind").equals("APPOINTMENT"))
                .map(record -> record.text("id"))
                .collect(Collectors.toSet()));
    }

    @Override
    public Optional<Unit> find(String code, LocalDate on) {
        Reply answer = caller.get(Actor.administrator(), "/divisions/" + code + "?on=" + on);
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(unit(answer.orBroken()));
    }

    @Override
    public List<Unit> children(String code, LocalDate on) {
        String path = "/divisions/" + code + "/children?limit=200&on=" + on;
        return caller.list(Actor.administrator(), path).stream()
                .map(RestDivisions::unit)
                .toList();
    }

    private static Unit unit(Reply answer) {
        return new Unit(answer.text("code"), answer.text("name"));
    }

    @Override
    public boolean sees(Actor viewer, String code, LocalDate on) {
        return caller.get(viewer, "/divisions/" + code + "/coverage?on=" + on).done();
    }
}
