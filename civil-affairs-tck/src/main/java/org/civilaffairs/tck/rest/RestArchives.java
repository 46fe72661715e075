package org.civilaffairs.tck.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Archives;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;

/**
 * Cabinet and archive over REST.
 *
 * @param people the product's identifiers of people, by identity number; those of whom it never heard keep the number
 */
record RestArchives(Caller caller, Map<String, String> people) implements Archives {

    private static final String FONDS = "0123";

    private static String cabinet(String village) {
        return "/villages/" + village + "/cabinet";
    }

    @Override
    public Outcome office(String village, String place, String equipment, Actor by, LocalDate on) {
        Map<String, Object> body = Map.of("place", place, "equipment", equipment, "fonds", FONDS, "since", on);
        return caller.put(by, cabinet(village) + "/office", body, "").outcome();
    }

    @Override
    public Outcome cabinet(String village, String label, Actor by, LocalDate on) {
        Map<String, Object> body = Map.of("label", label, "place", "村委会一楼", "primary", true, "since", on);
        return caller.put(by, cabinet(village) + "/cabinets/1", body, "").outcome();
    }

    @Override
    public Outcome take(String village, String book, int year, Step step, int pages, Actor by, LocalDate on) {
        String volumes = cabinet(village) + "/volumes";
        if (step == Step.CLOSE) {
            Reply answer = caller.post(by, volumes, Map.of("year", year, "book", book, "on", on));
            return answer.done() ? closed(answer.items("items").get(0)) : answer.outcome();
        }
        Map<String, Object> body = new LinkedHashMap<>(Map.of("event", step, "on", on));
        if (pages > 0) {
            body.put("pages", pages);
        }
        return caller.post(by, volumes + "/" + book + "/" + year + "/events", body)
                .outcome();
    }

    /** Each book is closed by itself, so that the answer tells of one what a problem would tell of a request. */
    private static Outcome closed(Reply one) {
        return one.inside("volume").members().isEmpty() ? one.refusal() : Outcome.done("");
    }

    @Override
    public List<Volume> catalogue(String village, int year) {
        return caller.list(Actor.bureauOf(village), cabinet(village) + "/volumes?limit=200").stream()
                .filter(volume -> volume.number("year") == year)
                .map(volume -> new Volume(
                        volume.text("book"),
                        year,
                        volume.text("state"),
                        volume.number("entries"),
                        volume.text("archiveNumber"),
                        volume.text("digest")))
                .toList();
    }

    @Override
    public Outcome keep(String village, String name, String type, byte[] content, Actor by, LocalDate on) {
        String named = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return caller.upload(by, "/attachments?division=" + village + "&name=" + named, type, content)
                .outcome();
    }

    @Override
    public byte[] document(String village, String document) {
        return caller.bytes(Actor.bureauOf(village), "/attachments/" + document);
    }

    @Override
    public String documentDigest(String village, String document) {
        return entries(village, document).text("sha256");
    }

    private Reply entries(String village, String document) {
        return caller.get(Actor.bureauOf(village), "/attachments/" + document + "/entries")
                .orBroken();
    }

    @Override
    public Set<String> provenBy(String village, String document) {
        Set<String> proven = new TreeSet<>();
        entries(village, document)
                .items("items")
                .forEach(place ->
                        proven.add(place.text("book") + "/" + place.text("year") + "/" + place.text("number")));
        return proven;
    }

    @Override
    public Outcome handOver(String village, String appointment, HandOver handOver, Actor by) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("giver", id(handOver.from()));
        body.put("taker", id(handOver.to()));
        body.put("witness", handOver.witness());
        body.put("on", handOver.on());
        body.put("signedByGiver", handOver.signed().contains(Signature.GIVER));
        body.put("signedByTaker", handOver.signed().contains(Signature.TAKER));
        body.put("signedByWitness", handOver.signed().contains(Signature.WITNESS));
        body.put("found", handOver.found());
        body.put("explanation", handOver.explanation());
        return caller.post(by, cabinet(village) + "/hand-overs", body).outcome();
    }

    private String id(Person person) {
        return people.getOrDefault(person.identityNumber(), person.identityNumber());
    }
}
