package org.civilaffairs.app.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A client of the API with one token. */
public final class Api {

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        /** Returns this if the status is the one expected; otherwise the test fails with the body. */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("Expected " + expected + " but got " + status + ": " + body);
            }
            return this;
        }

        /** Returns the body as a JSON object. */
        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        /** Returns a header, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final String token;

    Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Returns a client like this with another token. */
    public Api with(String other) {
        return new Api(base, other);
    }

    /** Returns a client like this that speaks with another node. */
    Api at(URI node) {
        return new Api(node, token);
    }

    /** Asks for something below {@code /api/v1}; headers are names and values in turn. */
    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Returns the bytes of a file below {@code /api/v1}; where there is none the test fails. */
    public byte[] bytes(String path, String... headers) {
        var answer = sendTo(
                URI.create(base + "/api/v1" + path),
                "GET",
                BodyPublishers.noBody(),
                BodyHandlers.ofByteArray(),
                headers);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    /** Posts a JSON text. */
    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    /** Posts an object of texts and lists of texts. */
    public Answer post(String path, Map<String, ?> members, String... headers) {
        return send("POST", path, Json.createObjectBuilder(members).build().toString(), headers);
    }

    /** Puts a JSON text. */
    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    /** Deletes. */
    public Answer delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Sends anything. */
    public Answer send(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    /** Sends any body; its type is JSON unless a header says otherwise. */
    public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        return sendTo(URI.create(base + "/api/v1" + path), method, body, headers);
    }

    /** Asks for any page of the server, just as the path is written, without following where it leads. */
    public Answer page(String path, String... headers) {
        return sendTo(URI.create(base + path), "GET", BodyPublishers.noBody(), headers);
    }

    /** Posts an empty form to a page. */
    public Answer pagePost(String path, String... headers) {
        return sendTo(URI.create(base + path), "POST", BodyPublishers.noBody(), headers);
    }

    /** Returns what an address below {@code /api/v1} gives as a file. */
    public byte[] file(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .setHeader("Authorization", "Bearer " + token);
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError("Expected 200 but got " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean ready() {
        try {
            return page("/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Answer sendTo(URI uri, String method, HttpRequest.BodyPublisher body, String... headers) {
        var response = sendTo(uri, method, body, BodyHandlers.ofString(), headers);
        return new Answer(response.statusCode(), response.body(), response);
    }

    private <T> HttpResponse<T> sendTo(
            URI uri, String method, HttpRequest.BodyPublisher body, BodyHandler<T> answer, String... headers) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(120))
                .method(method, body)
                .setHeader("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
