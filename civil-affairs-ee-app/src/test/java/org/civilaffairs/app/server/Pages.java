package org.civilaffairs.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is logged in and asks for pages, without a browser: for tests that ask who gets a page, not what is on it. */
public final class Pages {

    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*?name=\"(?<name>[^\"]+)\"[^>]*?value=\"(?<value>[^\"]*)\"[^>]*>");

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Pages(URI base) {
        this.base = base;
    }

    /** Logs a new account of the role and area in. */
    public static Pages of(ServerUnderTest server, String role, String area) {
        var visitor = new Pages(server.base());
        var account = server.logIn(role, area);
        Map<String, String> form = visitor.form("/log-in");
        form.put("name", account.userName());
        form.put("password", account.password());
        form.put("enter", "enter");
        var answer = visitor.post("/log-in", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError(
                    "Logging in as " + account + " gave " + answer.statusCode() + form + answer.body());
        }
        return visitor;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    private Map<String, String> form(String path) {
        Map<String, String> values = new LinkedHashMap<>();
        var fields = HIDDEN.matcher(get(path).body());
        while (fields.find()) {
            if (fields.group().contains("hidden")) {
                values.put(fields.group("name"), fields.group("value"));
            }
        }
        return values;
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
