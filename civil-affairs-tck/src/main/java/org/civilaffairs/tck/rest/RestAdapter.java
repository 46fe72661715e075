package org.civilaffairs.tck.rest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Archives;
import org.civilaffairs.tck.adapter.Assessments;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Guidance;
import org.civilaffairs.tck.adapter.HolidayTables;
import org.civilaffairs.tck.adapter.Letters;
import org.civilaffairs.tck.adapter.PolicySettings;
import org.civilaffairs.tck.adapter.Product;
import org.civilaffairs.tck.adapter.Registers;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.adapter.Trainings;

/**
 * Speaks to any product that has the published REST contract. It knows one administrator's token; with it it makes an
 * account for each office that acts, and speaks with that account's own token.
 */
public final class RestAdapter implements CivilAffairsSystem {

    private final Caller caller;
    private final String product;
    private final Map<String, String> people = new ConcurrentHashMap<>();

    /**
     * @param base the address up to and with {@code /api/v1}
     * @param token an administrator's token for the whole installation
     */
    public RestAdapter(URI base, String token) {
        this(base, token, "");
    }

    /**
     * Makes an adapter for a product that does not say its name over REST.
     *
     * @param product its name and, as the last word, its version; empty where it says so itself
     */
    public RestAdapter(URI base, String token, String product) {
        this.caller = new Caller(base, token);
        this.product = product.strip();
    }

    @Override
    public Product product() {
        int version = product.lastIndexOf(' ');
        if (version > 0) {
            return new Product(product.substring(0, version).strip(), product.substring(version + 1));
        }
        Reply answer = caller.get(Actor.administrator(), "/product");
        return answer.status() == 404
                ? new Product("unknown product", "unknown version")
                : new Product(answer.text("name"), answer.text("version"));
    }

    @Override
    public Divisions divisions() {
        return new RestDivisions(caller);
    }

    @Override
    public Appointments appointments() {
        return new RestAppointments(caller, people);
    }

    @Override
    public Trainings trainings() {
        return new RestTrainings(caller, people);
    }

    @Override
    public Supervision supervision() {
        return new RestSupervision(caller);
    }

    @Override
    public HolidayTables holidays() {
        return (division, year, off, worked, document) -> {
            StringBuilder text = new StringBuilder();
            off.forEach(day -> text.append(day).append(" 休\n"));
            worked.forEach(day -> text.append(day).append(" 班\n"));
            String path = "/holiday-tables/" + year + "?division=" + division;
            Map<String, Object> body = Map.of("text", text.toString(), "source", document);
            return caller.put(Actor.administrator(), path, body, "").outcome();
        };
    }

    @Override
    public Registers registers() {
        return new RestRegisters(caller);
    }

    @Override
    public Archives archives() {
        return new RestArchives(caller, people);
    }

    @Override
    public Letters letters() {
        return new RestLetters(caller, people);
    }

    @Override
    public Assessments assessments() {
        return new RestAssessments(caller);
    }

    @Override
    public Guidance guidance() {
        return new RestGuidance(caller);
    }

    @Override
    public PolicySettings policy() {
        return (division, key, value, from, document) -> {
            String line = String.join("|", key, value, division, from.toString(), "", document);
            return caller.post(Actor.administrator(), "/policy/entries", Map.of("text", line))
                    .outcome();
        };
    }

    @Override
    public List<String> trace() {
        return caller.trace();
    }
}
