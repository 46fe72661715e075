package org.civilaffairs.tck.rest;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.civilaffairs.tck.json.Json;

/**
 * Wrong requests made from the published contract, each by its number from a seed. The product answers each without falling
 * over, says by a problem (RFC 9457) what is wrong, and changes nothing; the smallest request that shows a fault is told.
 */
public final class WrongInput {

    private static final int OK_BELOW = 300;
    private static final int WRONG_FROM = 400;
    private static final int SERVER_ERROR = 500;
    private static final int LOOK_EVERY = 50;

    /** Parts of the contract that everybody on an installation shares: only what surely is refused is sent to them. */
    private static final Set<String> SHARED =
            Set.of("policy", "holiday-tables", "accounts", "exports", "jobs", "imports");

    /**
     * Something that the product did wrong.
     *
     * @param times how many of the requests showed it
     */
    public record Fault(String operation, String what, int times, String curl, String answer) {}

    /** Hears what comes of the requests while they are sent. */
    public interface Listener {

        /** The first request that shows a fault has been shrunk; how often it comes again is known at the end. */
        default void found(Fault fault) {}

        /** That many have been sent. */
        default void sent(int requests) {}
    }

    private record Key(String operation, String what) {}

    private final Caller caller;
    private final Contract contract;
    private final Known known;
    private final int seed;
    private final Map<Key, Fault> faults = new LinkedHashMap<>();
    private int answered;

    private WrongInput(Caller caller, Contract contract, Known known, int seed) {
        this.caller = caller;
        this.contract = contract;
        this.known = known;
        this.seed = seed;
    }

    /**
     * Prepares a district on a product.
     *
     * @param base the address up to and with {@code /api/v1}
     * @param token an administrator's token for the whole installation
     */
    public static WrongInput of(URI base, String token, int seed) {
        RestAdapter system = new RestAdapter(base, token);
        return new WrongInput(new Caller(base, token), Contract.published(), Known.setUp(system, seed), seed);
    }

    /** Sends requests by their numbers from 0 on, tells what goes wrong as it goes, and returns all of it. */
    public List<Fault> send(int requests, Listener listener) {
        Set<String> before = known.record();
        List<String> since = new ArrayList<>();
        boolean mayHaveChanged = false;
        for (int number = 0; number < requests; number++) {
            WrongRequest request = request(number);
            HttpResponse<String> answer = answer(request);
            fault(request, answer).ifPresent(what -> note(request, what, answer, listener));
            since.add(request.operation().name() + " " + request.wrong());
            mayHaveChanged |= answer.statusCode() < OK_BELOW
                    && !request.operation().method().equals("GET");
            if (since.size() == LOOK_EVERY || number == requests - 1) {
                Set<String> after = known.record();
                if (!mayHaveChanged && !after.equals(before)) {
                    String what = "changed something though all were refused";
                    Fault fault = new Fault("one of " + since, what, 1, "", after + "");
                    faults.put(new Key(fault.operation(), what), fault);
                    listener.found(fault);
                }
                before = after;
                since.clear();
                mayHaveChanged = false;
                listener.sent(number + 1);
            }
        }
        return List.copyOf(faults.values());
    }

    /** Returns how many requests were answered at all. */
    public int answered() {
        return answered;
    }

    private WrongRequest request(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
        List<Contract.Operation> operations = contract.operations();
        Contract.Operation operation = operations.get(random.nextInt(operations.size()));
        Samples samples = new Samples(contract, known, random);
        Spoiler spoiler = new Spoiler(contract, random);
        boolean shared = SHARED.contains(operation.path().split("/")[1])
                || operation.path().equals("/divisions/changes");
        WrongRequest request = spoiler.spoil(samples.request(operation));
        for (int more = random.nextInt(3); more > 0; more--) {
            request = spoiler.spoil(request);
        }
        if (shared && !operation.method().equals("GET") && !request.sure()) {
            return request.withRaw("[" + number).because("body that is no object", true);
        }
        return request;
    }

    private HttpResponse<String> answer(WrongRequest request) {
        HttpResponse<String> answer = caller.raw(
                request.by(), request.operation().method(), request.address(), request.headers(), request.sent());
        answered++;
        return answer;
    }

    /** Returns what is wrong with an answer; what the server in front of the product refuses by itself is only kept from 5xx. */
    private static Optional<String> fault(WrongRequest request, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (status >= SERVER_ERROR) {
            return Optional.of("answered " + status);
        }
        if (status >= WRONG_FROM && request.wrong().stream().noneMatch(each -> each.startsWith("path"))) {
            if (!type.startsWith("application/problem+json")) {
                return Optional.of("answered " + status + " as " + (type.isEmpty() ? "nothing" : type));
            }
            if (!(Json.read(answer.body()) instanceof Map<?, ?> problem && problem.containsKey("title"))) {
                return Optional.of("answered " + status + " without a title");
            }
        }
        boolean withBody = !request.operation().body().isEmpty();
        return status < OK_BELOW && request.sure() && withBody
                ? Optional.of("took what has to be refused: " + request.wrong())
                : Optional.empty();
    }

    /** Returns a plain question with the headers of a request, to see whether they alone are at fault. */
    private WrongRequest plain(WrongRequest request) {
        Contract.Operation children = new Contract.Operation("GET", "/divisions/{code}/children", List.of(), Map.of());
        Map<String, String> path = Map.of("code", known.scene().district());
        return new WrongRequest(
                children, request.by(), path, Map.of(), request.headers(), null, null, request.wrong(), false);
    }

    private void note(WrongRequest request, String what, HttpResponse<String> answer, Listener listener) {
        String kind = what.startsWith("took") ? "took what has to be refused" : what;
        boolean byHeaders = !request.headers().isEmpty()
                && what.equals(fault(plain(request), answer(plain(request))).orElse(""));
        WrongRequest shown = byHeaders ? plain(request) : request;
        Key key = new Key(
                byHeaders ? "any, for its headers," : request.operation().name(), kind);
        Fault before = faults.get(key);
        if (before != null) {
            faults.put(
                    key,
                    new Fault(before.operation(), before.what(), before.times() + 1, before.curl(), before.answer()));
            return;
        }
        // A request that was taken may be another thing when it is sent again; it is told as it was.
        WrongRequest smallest = what.startsWith("took")
                ? shown
                : Shrinking.smallest(shown, each -> fault(each, answer(each)).equals(Optional.of(what)));
        String curl = caller.curl(
                smallest.by(), smallest.operation().method(), smallest.address(), smallest.headers(), smallest.sent());
        Fault fault = new Fault(key.operation(), what, 1, curl, answer.statusCode() + " " + answer.body());
        faults.put(key, fault);
        listener.found(fault);
    }
}
