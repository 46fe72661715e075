package org.civilaffairs.tck.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Letters;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.adapter.Outcome;

/**
 * Letters of responsibility over REST.
 *
 * @param people the product's identifiers of people, by identity number; those of whom it never heard keep the number
 */
record RestLetters(Caller caller, Map<String, String> people) implements Letters {

    static Map<String, Object> terms(Terms terms) {
        return Map.of(
                "targets",
                terms.targets().stream()
                        .map(target -> Map.of(
                                "code", target.code(),
                                "title", target.title(),
                                "duties", target.clauses().stream().sorted().toList(),
                                "weight", new BigDecimal(target.weight()),
                                "kind", target.kind()))
                        .toList(),
                "waived",
                terms.waived());
    }

    private Reply appointment(String id) {
        return caller.get(Actor.administrator(), "/appointments/" + id).orBroken();
    }

    @Override
    public Outcome draft(String appointment, int year, Terms terms, Actor by, LocalDate on) {
        Reply known = appointment(appointment);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("village", known.text("village"));
        body.put("personId", known.text("personId"));
        body.put("year", year);
        body.put("on", on);
        body.put("terms", terms(terms));
        return caller.post(by, "/letters", body).outcome();
    }

    private Outcome event(String letter, Actor by, Map<String, Object> body) {
        return caller.post(by, "/letters/" + letter + "/events", body).outcome();
    }

    @Override
    public Outcome take(String letter, Step step) {
        boolean own = step.by().office() == Office.ASSISTANT;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", step.event());
        body.put("on", step.on());
        body.put("by", own ? people.getOrDefault(step.signatory(), step.signatory()) : step.signatory());
        body.put("note", step.note());
        return event(letter, step.by(), body);
    }

    @Override
    public Outcome amend(String letter, Terms terms, Set<String> signed, String reason, Actor by, LocalDate on) {
        String assistant = letter(letter).text("personId");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", "AMEND");
        body.put("on", on);
        body.put("note", reason);
        body.put("terms", terms(terms));
        body.put(
                "signatures",
                signed.stream()
                        .sorted()
                        .map(party ->
                                Map.of("party", party, "by", party.equals("ASSISTANT") ? assistant : "周民政", "on", on))
                        .toList());
        return event(letter, by, body);
    }

    private Reply letter(String letter) {
        return caller.get(Actor.administrator(), "/letters/" + letter).orBroken();
    }

    @Override
    public Standing standing(String letter) {
        Reply shown = letter(letter);
        List<String> targets = shown.inside("terms").items("targets").stream()
                .map(target -> target.text("code"))
                .toList();
        return new Standing(shown.text("state"), shown.number("edition"), targets);
    }

    @Override
    public Signing signing(String appointment, int year, LocalDate on) {
        String village = appointment(appointment).text("village");
        String path = "/letters/signing?division=" + village + "&year=" + year + "&on=" + on;
        return caller.get(Actor.bureauOf(village), path).orBroken().items("assistants").stream()
                .filter(each -> each.text("appointment").equals(appointment))
                .findFirst()
                .map(each -> new Signing(each.text("outcome"), Set.copyOf(each.texts("missing"))))
                .orElse(new Signing("NOT_APPLICABLE", Set.of()));
    }
}
