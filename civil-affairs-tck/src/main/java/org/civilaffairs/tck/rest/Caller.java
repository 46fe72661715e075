package org.civilaffairs.tck.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.json.Json;

/** Sends one request at a time for whoever acts, and remembers the last few as command lines. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int REMEMBERED = 4;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;

    private final URI base;
    private final String administrator;
    private final Map<Actor, String> tokens = new ConcurrentHashMap<>();
    private final Deque<String> said = new ArrayDeque<>();

    Caller(URI base, String administrator) {
        this.base = base;
        this.administrator = administrator;
    }

    Reply get(Actor by, String path) {
        return send(by, "GET", path, null, "");
    }

    Reply post(Actor by, String path, Map<String, ?> body) {
        return send(by, "POST", path, body, "");
    }

    Reply put(Actor by, String path, Map<String, ?> body, String tag) {
        return send(by, "PUT", path, body, tag);
    }

    /** Returns the items of a list, all pages of it. */
    List<Reply> list(Actor by, String path) {
        List<Reply> items = new ArrayList<>();
        String next = "";
        do {
            Reply page =
                    get(by, path + (next.isEmpty() ? "" : "&after=" + next)).orBroken();
            items.addAll(page.items("items"));
            next = page.text("next");
        } while (!next.isEmpty());
        return items;
    }

    List<String> trace() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    private String token(Actor actor) {
        return actor.office() == Office.ADMINISTRATOR ? administrator : tokens.computeIfAbsent(actor, this::newToken);
    }

    private String newToken(Actor actor) {
        String name = "tck-" + actor.office().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + actor.division()
                + "-" + UUID.randomUUID().toString().substring(0, 8);
        Reply account = post(
                        Actor.administrator(),
                        "/accounts",
                        Map.of("userName", name, "role", actor.office(), "area", actor.division(), "displayName", name))
                .orBroken();
        return post(
                        Actor.administrator(),
                        "/accounts/" + account.text("id") + "/tokens",
                        Map.of("name", "tck", "scopes", List.of("read", "write")))
                .orBroken()
                .text("token");
    }

    private Reply send(Actor by, String method, String path, Map<String, ?> body, String tag) {
        String json = body == null ? "" : Json.write(body);
        HttpRequest.Builder request = request(by, path);
        if (body != null) {
            request.header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID() + "");
        }
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        remember(by, method, path, json, tag);
        return read(method + " " + path, answer(request, method, path, BodyHandlers.ofString()));
    }

    /** Hands a document in. */
    Reply upload(Actor by, String path, String type, byte[] content) {
        HttpRequest.Builder request = request(by, path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID() + "")
                .POST(BodyPublishers.ofByteArray(content));
        remember(by, "POST", path, "", "");
        return read("POST " + path, answer(request, "POST", path, BodyHandlers.ofString()));
    }

    /** Returns a document as it is. */
    byte[] bytes(Actor by, String path) {
        remember(by, "GET", path, "", "");
        HttpRequest.Builder request = request(by, path).setHeader("Accept", "*/*");
        HttpResponse<byte[]> response = answer(request, "GET", path, BodyHandlers.ofByteArray());
        if (response.statusCode() >= MULTIPLE_CHOICES) {
            throw new IllegalStateException("GET " + path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private HttpRequest.Builder request(Actor by, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token(by))
                .header("Accept", "application/json, application/problem+json");
    }

    private <T> HttpResponse<T> answer(
            HttpRequest.Builder request, String method, String path, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException unreachable) {
            throw new IllegalStateException(
                    method + " " + base + path + " can't be reached: " + unreachable, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Reply read(String what, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= SERVER_ERROR || status == UNAUTHORIZED) {
            throw new IllegalStateException(what + " answered " + status + " " + response.body());
        }
        Map<String, Object> members = new LinkedHashMap<>();
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (type.contains("json")
                && !response.body().isBlank()
                && Json.read(response.body()) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return new Reply(
                what, status, members, response.headers().firstValue("ETag").orElse(""));
    }

    /** Sends something as it is, and returns whatever comes. */
    HttpResponse<String> raw(Actor by, String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = request(by, path);
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return answer(request, method, path, BodyHandlers.ofString());
    }

    /** Returns a request as a command line; the token of who acts stands in a variable. */
    String curl(Actor by, String method, String path, Map<String, String> headers, String body) {
        StringBuilder line =
                new StringBuilder("curl -X " + method + " -H \"Authorization: Bearer $" + by.office() + "\" '");
        line.append(base).append(path).append("'");
        headers.forEach((name, value) ->
                line.append(" -H '").append(name).append(": ").append(value).append("'"));
        if (!body.isEmpty()) {
            line.append(headers.containsKey("Content-Type") ? "" : " -H 'Content-Type: application/json'");
            line.append(" -d '").append(body.replace("'", "'\\''")).append("'");
        }
        return line.toString();
    }

    private void remember(Actor by, String method, String path, String json, String tag) {
        String line = curl(by, method, path, tag.isEmpty() ? Map.of() : Map.of("If-Match", tag), json);
        synchronized (said) {
            said.addLast(line);
            if (said.size() > REMEMBERED) {
                said.removeFirst();
            }
        }
    }
}
